#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py restores
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -C
ti '' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '

' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti ' 
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti -L ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ti -L ipvsadm -R -A x
t ipvsadm -Sn
ipvsadm -C
ti -L ipvsadm -R -n
t ipvsadm -Sn
ipvsadm -C
ti -L ipvsadm -R -t 10.0.0.1:80
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L
-L' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti 'ipvsadm
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti ipvsadm ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti 'ipvsadm ipvsadm -L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti 'ipvsadm -L ipvsadm
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '/sbin/ipvsadm -L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '#
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '# x
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L # x
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '#-L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti ' -L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '	-L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L 
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L-n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L	-n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L  -n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti ''"'"'-L'"'"'
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '"-L" -n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80
-A -t 10.0.0.1:80
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80
-A -t 10.0.0.1:80
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t x
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-Z -z
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti 'nonsense
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-v
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-v
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-R
-L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L
-R
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti -R ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-S
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-C
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-Z
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti -Z ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--set 1 2 3
-L --timeout
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--set 1 2
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--set 1
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--set
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--start-daemon master --mcast-interface eth0
-L --daemon
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--stop-daemon master
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--list=5
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-Ln extra
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L --nosuch
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-a -t 10.0.0.1:80 -r 10.0.1.1:80
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80
-a -t 10.0.0.1:80 -r 10.0.1.1:80
-a -t 10.0.0.1:80 -r 10.0.1.1:80
-a -t 10.0.0.1:80 -r 10.0.1.2:80 -m
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80 -s nosuch
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -f 1 -6
-Ln
-D -f 1
-D -f 1 -6
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-D -t 10.0.0.1:80
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-D -t 10.0.0.1:80
-Ln' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-E -t 10.0.0.1:80
-Ln
-L -t 10.0.0.1:80
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L -t 10.0.0.1:80
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        -n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n -n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80 -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o -o
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L\
-n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L \
 -n
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L;-L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L && -L
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '$HOME
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '`id`
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t web.example:http -s rr
-a -t web.example:http -r web.example:www -m
-L
-S
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80 -p -s rr
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80 -p
-A -t 10.0.0.2:80 -p 5 -o
-Sn
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '----------------------------------------------------------------------------------------------------
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '--
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80 --
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80 -- x
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-l
-l -n' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-n
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-nL
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-6
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-t 10.0.0.1:80 -A
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-AL
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -D
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -m -m
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-a -t 10.0.0.1:80 -r 10.0.1.1 -m -m
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti 'é
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-L é
-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti 'ipvsadm-save
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80
   


-Ln
' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ipvsadm -C
ti '-A -t 10.0.0.1:80
-A -t 10.0.0.1:80
-A -t 10.0.0.1:80
-A -t 10.0.0.1:80
-A -t 10.0.0.1:80
-A -t 10.0.0.1:80' ipvsadm -R
t ipvsadm -Sn
ipvsadm -C
ti '' ipvsadm --restore
ti '
' ipvsadm --restore
ti '

' ipvsadm --restore
ti ' 
' ipvsadm --restore
ti -L ipvsadm --restore
ti '-L
-L' ipvsadm --restore
ti '-Ln
' ipvsadm --restore
ti 'ipvsadm
' ipvsadm --restore
ti ipvsadm ipvsadm --restore
ti 'ipvsadm ipvsadm -L
' ipvsadm --restore
ti 'ipvsadm -L ipvsadm
' ipvsadm --restore
ti '/sbin/ipvsadm -L
' ipvsadm --restore
