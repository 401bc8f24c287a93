#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by random.py 6 400
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
t ipvsadm -l -n
t ipvsadm -a -r 10.0.1.4:http --ipip -w1
t ipvsadm --start-daemon master --mcast-group=224.0.0.99
t ipvsadm --list -n --thresholds --daemon
t ipvsadm -a --tcp-service 10.0.0.1:80 -r=10.0.1.4:http -m
t ipvsadm -l --sctp-service=10.0.0.1:80 --nosort
t ipvsadm -E -f=2147483647 -s=lblc
t ipvsadm --add-server -tweb.example:443 --real-server=10.0.1.3:http --gatewaying --tun-type '' -y 65535 -w 2147483647
t ipvsadm --add-service -t=10.0.0.1:http -M1 -snq
t ipvsadm --start-daemon backup --mcast-group=224.0.0.99
t ipvsadm -D -t web.example:443
ti '-L -n -t web.example:443
	lc  --add-service  -s  -f7  sh-port,flag-4,nosuch  -b
  --set 0 0
-A  --udp-service=10.0.0.2:domain  --scheduler  rr  -b=,flag-4,mh-fallback 
	-L  -n  --timeout  -c  
	-e	--tcp-service	10.0.0.1:http	-r=10.0.1.1:80    ' ipvsadm --restore
t ipvsadm -a -t10.0.0.1:http --real-server=10.0.1.2:http -w010 --gatewaying
t ipvsadm -A --udp-service '[2001:db8::2]:53' -M 129 --scheduler mh
t ipvsadm -a --real-server 10.0.1.1:80 -f7 --l-threshold 1 --ipip
t ipvsadm -a -t web.example:443 -r 10.0.1.2:http --tun-type=gre -w -1
t ipvsadm -L '-t=[2001:db8::1]:80'
t ipvsadm -a -t web.example:443 -r10.0.1.3:80 -w 0 --tun-remcsum -i --tun-port 0
t ipvsadm -a -t web.example:443 -r 1:2:3 '--u-threshold= 7'
t ipvsadm -A --sctp-service=10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:http' -x=+8 -w=1 --ipip
t ipvsadm -Z --fwmark-service 2147483647
t ipvsadm -A --udp-service 'localhost: 80'
t ipvsadm -a --tcp-service=012.0.0.3:ssh -r 10.0.1.4:0080 --ipip
t ipvsadm --add-server -t 10.0.0.1:http -r '[2001:db8:1::1]:53' --gatewaying --weight=1
t ipvsadm -L --persistent-conn
t ipvsadm --start-daemon backup --syncid=-1
t ipvsadm -A -t0x0a000002:8080 --scheduler=sed
t ipvsadm -A -u 10.0.0.1:53 -p 2678400
t ipvsadm -f --add-service 7
t ipvsadm -D -f=7
t ipvsadm -E --sctp-service 10.0.0.1:80 -p ' 5' -sdh
t ipvsadm -A -t '[2001:db8::1]:80' -slc -p ' 5'
t ipvsadm --set 60 -1 900 2678400
t ipvsadm --list -n --rate --syncid=5
t ipvsadm --add-server '--tcp-service=[2001:db8::1]:80' '-r[2001:db8:1::1]:http' -w ' 7'
t ipvsadm -L --exact --numeric
t ipvsadm --delete-service -t '[2001:db8::2]:65536'
t ipvsadm -d '--tcp-service=[2001:db8::1]:80' --real-server '[2001:db8:1::2]:80'
t ipvsadm --add-server -u10.0.0.1:53 -r 10.0.1.1:8080 --ipip -w 1
t ipvsadm -E '--tcp-service=[2001:db8::1]:80' --netmask 255.255.255.0 -p ' 5'
t ipvsadm -A --tcp-service=10.0.0.1:http --netmask - bad
t ipvsadm --add-server --real-server 10.0.1.3:80 -t=10.0.0.1:80 --gatewaying -y100
t ipvsadm -a --real-server=2001:db8:1::1 -u '[2001:db8::2]:53' --masquerading
t ipvsadm -Z
t ipvsadm -S -n
ti '	-L -n --stats --stats -t [2001:db8:1111:2222:3333:4444:5555:6666]:ssh --nosort
-Z 
  --add-service  --tcp-service=[2001:db8::1]:80  --scheduler  sed
-e --timeout -u=10.0.0.1:53 -r10.0.1.2 
  -A -6 --tcp-service=web.example:443 --scheduler wrr
ipvsadm --add-server  --sctp-service  10.0.0.1:80  -r=10.0.1.3  --tun-nocsum  -x=100  -w
' ipvsadm -R
t ipvsadm --add-server '-u=[2001:db8::2]:53' --real-server '10.0.1.2: 80' --weight 100 --masquerading
t ipvsadm -a -t 10.0.0.1:80 -r=10.0.1.4:80 --gatewaying -w +8
t ipvsadm --add-server -u 10.0.0.1:53 -r 10.0.1.3:0 -m
t ipvsadm --start-daemon master --mcast-interface nosuch --mcast-group=224.0.0.99
t ipvsadm -S
t ipvsadm -D --sort --udp-service '[2001:db8::2]:53'
t ipvsadm -e -t '[2001:db8::1]:80' '-r[2001:db8:1::1]:http' -i
t ipvsadm -a --fwmark-service 2147483647 -r=10.0.1.1:http -i --tun-type=gue --tun-port 7
t ipvsadm -e -t '[2001:db8::1]:80' -r '[2001:db8:1::2]:80' -x=2147483647 --gatewaying
t ipvsadm --add-server -t=10.0.0.1:80 -r=10.0.1.3:80 -w2147483647 --gatewaying
ti '-E -t 10.0.0.1:80 -s sh -p

-E	-tweb.example:443
--add-server -u10.0.0.1:53 -r 10.0.1.1 --weight=0x10 --gatewaying -y2147483647
-a -t [2001:db8::1]:80 -r 2001:db8:1::2 -x 1
	-a	-t=10.0.0.1:http	-r10.0.1.4:8080	--tun-type=gue	--tun-port	7	-i
' ipvsadm -R
t ipvsadm -a '-u=[2001:db8::2]:53' - -r '[2001:db8:1::1]:53' -i -w 1
t ipvsadm --edit-server --sctp-service=10.0.0.1:80 -r 10.0.1.1:443 --weight=010 -m
t ipvsadm -L -Lz -
t ipvsadm -e -f2147483647 -r 127.0.0.1 -g -x 010
t ipvsadm -a '-u[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:8080' -x 100 --weight=010 --ipip -s
t ipvsadm -a '-t[2001:db8::1]:80' -r 2001:db8:1::1 --masquerading
t ipvsadm -a -u 10.0.0.2:domain -r 10.0.1.2 -w+8 --l-threshold 5
t ipvsadm -a --tcp-service '[2001:db8::1]:80' --real-server=10.0.1.3 -i --tun-type gue --tun-port=6080 --tun-nocsum
t ipvsadm -a -u012.0.0.3:0 --real-server 2001:db8:1::2 -w ' 7'
t ipvsadm -A -t=012.0.0.3:8080 -b flag-2
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r2001:db8:1::2 --masquerading -y 010 '--tcp-service=[2001:db8::1]:80'
t ipvsadm -a -u '[2001:db8::2]:53' '-r=[2001:db8:1::1]:http' --weight=1 --gatewaying --l-threshold=5
t ipvsadm --add-server -u 10.0.0.2:domain -r10.0.1.1:80 --ipip --weight 2147483647
t ipvsadm --add-service -f 2147483647 -M 64
t ipvsadm --list --numeric --persistent-conn
t ipvsadm --add-service -u '[2001:db8::2]:53' -sovf
t ipvsadm --delete-service -u 10.0.0.1:53
t ipvsadm --edit-server -u=10.0.0.1:53 -r 10.0.1.3 --tun-type=GUE -g -x100
ti '-a -t=web.example:443 -r 10.0.1.1:abc -w 1 --masquerading
  -E --tcp-service=web.example:443 -s sh --ops 

-l 
  -a -t [2001:db8::1]:80 -r 2001:db8:1::1 --masquerading -y 010
-A --tcp-service=10.0.0.1:domain -p -b=nosuch,flag-2
' ipvsadm --restore
t ipvsadm -Ln --stats
ti '  -a -f=7 -r=127.0.0.1:http
--add-server -t10.0.0.1:80 --real-server 127.0.0.1:53 -w 010 -y65535 --masquerading
-d  -u=[2001:db8::2]:53  --real-server=2001:db8:1::2
  -A	-u	10.0.0.2:ssh	--scheduler	rr	-b	mh-fallback  ' ipvsadm --restore
t ipvsadm -E -t web.example:443 -s sed -p360
t ipvsadm -n --daemon -l
t ipvsadm -L --sort
t ipvsadm -z --list=5 ''
t ipvsadm foo --nosuch -
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r '[2001:db8:1::2]:80' --tun-type GUE -w +8 --ipip
ti '-L  --sort
-e	-r	10.0.1.1:8080	--sctp-service	10.0.0.1:80	-x	2147483647
--add-service -u [2001:DB8:0::3]:80
-e	--udp-service=[2001:db8::2]:53	-r	[2001:db8:1::2]:8080	--ipip

' ipvsadm --restore
t ipvsadm -E '--udp-service=[2001:db8::2]:53' -bnosuch,sh-port
t ipvsadm -t '[2001:db8::1]:80' -o
ti '  -l -n --syncid=5 
-d  --sctp-service  10.0.0.1:80  -r  10.0.1.1  -w  3
' ipvsadm -R
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r 2001:db8:1::2 -w010 -i
t ipvsadm -l -f=2147483647
t ipvsadm --add-service -t10.0.0.1:http -M 1 -b sh-port,mh-fallback, -o --scheduler ovf
t ipvsadm -e --tcp-service 10.0.0.1:http -r10.0.1.3:443 --tun-type gue --tun-port=6080 --tun-remcsum -i
t ipvsadm -e '--udp-service=[2001:db8::2]:53' -r '[2001:db8:1::2]:80' --masquerading -x0
t ipvsadm -l -n --sort --tun-info --sctp-service=10.0.0.1:80
t ipvsadm '' -Ln=3 -A
t ipvsadm -A -t=localhost:80 -s sed -p
t ipvsadm -E -u=10.0.0.2:domain --pe=nosuch -m -m
t ipvsadm -a -tweb.example:443 -r 10.0.1.4 -m
t ipvsadm -e -u '[2001:db8::2]:53' --real-server 2001:db8:1::1 -x 2147483647
t ipvsadm -a -t 10.0.0.1:80 --real-server=10.0.1.4:80 --gatewaying
t ipvsadm -e -u0x0a000002:0 -r=10.0.1.2 --tun-type=gue --tun-remcsum
t ipvsadm --add-server '--udp-service=[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:8080' --ipip -w0 -x 1
t ipvsadm -L
t ipvsadm -C
t ipvsadm -S -n
t ipvsadm -E -u 10.0.0.1:53 --persistent --scheduler=ovf
t ipvsadm --add-service -u '[2001:db8:1111:2222:3333:4444:5555:6666]:0' -p 60
t ipvsadm -a --tun-info -f=7 --real-server 127.0.0.1:8080 -m
ti '-a	--sctp-service=10.0.0.1:80	-r10.0.1.3	-i
  -A  -f  7
	-L -n --thresholds -t 10.0.0.80
--set  
-A --fwmark-service=7 --sched-flags sh-port,flag-1 -s sh
' ipvsadm --restore
t ipvsadm -A '--sctp-service=[2001:db8::2]:http' --ops
t ipvsadm -A -t 10.0.0.1:http '-p 5'
t ipvsadm --add-server -t 10.0.0.1:80 -r 10.0.1.4 --tun-type=gre --tun-nocsum -i
t ipvsadm -a -u 10.0.0.2:domain -r=10.0.1.2 --tun-type=gre --tun-nocsum -i
t ipvsadm -A -t '[2001:db8::1]:80' --scheduler sh
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.2:80 -w 2147483647 --ipip
t ipvsadm --edit-service -t=10.0.0.1:80 --netmask 255.255.255.255 -sovf -r10.0.1.2:+80
ti ' 
	--udp-service=[2001:db8::2]:53 --weight 5 --add-server -y=1 --ipip [2001:db8:1::1]:http -r
-a  [2001:db8::2]:53  -r2001:db8:1::2  --masquerading
  -A  -t  [2001:db8::1]:80  --scheduler  fo

' ipvsadm --restore
t ipvsadm -a -t10.0.0.1:http -r=10.0.1.3:80 --tun-type=ipip --ipip
ti '	-C
-S
ipvsadm -E	--tcp-service	-1 
  --add-service --sctp-service 10.0.0.1:80 -p --ops -M=255.255.255.255
	--edit-service -u10.0.0.1:53 -s RR
ipvsadm -e  -t  [2001:db8::1]:80  -r  [2001:db8:1::1]:80  -i  --tun-type  gue  --tun-port=6080  --tun-nocsum
' ipvsadm -R
t ipvsadm -L --timeout -n --udp-service '[2001:db8::2]:53'
t ipvsadm --add-server -u '[2001:db8::2]:53' -r 2001:db8:1::2 -w +8 -g
ti '  -A  --sctp-service  10.0.0.1:80 
	-A  -u  10.0.0.1:53  -s=sed
-a -u=10.0.0.2:domain --real-server 10.0.1.2:8080 -m --weight=100 --masquerading  
-a  --tcp-service=10.0.0.1:http  --real-server  --weight=65535  --masquerading
-a	-u	[2001:db8::2]:53	--real-server=[2001:db8:1::2]:80	-w	2147483647	-g	-r	127.0.0.1:domain 
' ipvsadm -R
t ipvsadm -a -t=web.example:443 --real-server=10.0.1.3:80 --ipip
t ipvsadm -a --tcp-service 10.0.0.1:80 -r 10.0.1.1 --masquerading
t ipvsadm --stop-daemon backup
t ipvsadm --add-service -f 2147483647 -M 255.255.255.255 --persistent=2678400
t ipvsadm -a -u '[2001:db8::2]:53' --real-server 2001:db8:1::1 -g '-w 7'
ti '
ipvsadm -e --sctp-service=10.0.0.1:80 -r10.0.1.1 --u-threshold=5 -m
' ipvsadm -R
t ipvsadm -C --daemon
t ipvsadm -S
t ipvsadm -a -f 2147483647 -r=10.0.1.4 --u-threshold=0
t ipvsadm -a -u 10.0.0.2:domain -r=10.0.1.4:http --masquerading --weight 5
t ipvsadm -e -t '[2001:db8::1]:80' '-r=[2001:db8:1::1]:http' --masquerading -w 0
ti '2147483647 --persistent --pe=sip -A -b=flag-1 -f --scheduler=mh
	--add-service -t=10.0.0.1:80 -o -p -b flag-4,mh-fallback,flag-1 -t web.example:443
	-d --sctp-service 10.0.0.1:80 -r 10.0.1.3:80  
-d  -f  7  -6  -r  10.0.1.4  
' ipvsadm --restore
t ipvsadm --list
t ipvsadm --add-server -t=10.0.0.1:http --real-server 10.0.1.4:80 --ipip
t ipvsadm -a --tcp-service 10.0.0.1:80 --real-server 10.0.1.2 --u-threshold +8
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.1:http -x 100 -y 5 -g
t ipvsadm -v
ti '  -a	--sctp-service=10.0.0.1:80	-r=127.0.0.1	-g	-w
-a	--udp-service=[2001:db8::2]:53	-r	[2001:db8:1::2]:80	--masquerading  
-d -t [2001:db8::1]:80 -r [2001:db8:1::1]:http  
-a -t web.example:443 -r127.0.0.1 -i -x=010
  --list -n --exact ' ipvsadm -R
t ipvsadm -e --tcp-service=10.0.0.1:80 --real-server 10.0.1.1 -w=5
t ipvsadm --list
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.2:8080 -w 100 -g -x+8
ti '--add-server --fwmark-service=7 -r 10.0.1.2 --weight=2147483647 -m 
	--list  -n
  -d -f 7 --real-server 10.0.1.1:80
ipvsadm -L --daemon -n --tcp-service 10.0.0.1:http --nosort -r 10.0.1.2
-e	-r10.0.1.3	-f	7	--tun-remcsum
-a -u=[2001:db8::2]:53 --real-server=2001:db8:1::2 --weight=65535 --masquerading
' ipvsadm --restore
t ipvsadm -E -u 012.0.0.3:0 --sched-flags=flag-3,sh-fallback,flag-1 -M 24 -s nq
t ipvsadm -a -u 10.0.0.2:443 -r127.0.0.1:80 --ipip
t ipvsadm -a -t10.0.0.1:80 -r 127.0.0.1 --ipip --tun-type=gre
t ipvsadm -E --tcp-service web.example:443 -s dh --ops -M 64
t ipvsadm --add-server -u 10.0.0.2:domain -r 10.0.1.4:http --gatewaying -x 010 -w+8
t ipvsadm --list -n -n -n -u '[2001:db8::2]:53'
t ipvsadm -A -tlocalhost:0080
t ipvsadm -a -f 7 -r 10.0.1.2:http --u-threshold 0x10 -m
t ipvsadm --add-server -u 10.0.0.2:domain -r=10.0.1.2 -g
ti '  -a  -u[2001:db8::2]:53  --real-server  [2001:db8:1::1]:80  --tun-remcsum 
	-E -t[2001:db8::1]:80 -b ,flag-2 -p 
-A -f 7 --pe= -s mh --persistent   ' ipvsadm --restore
t ipvsadm -a --sctp-service=10.0.0.80:0 '-r[::1]:80x' --ipip
t ipvsadm -Ln --thresholds
t ipvsadm -d -f 2147483647 --real-server=10.0.1.1:80
t ipvsadm -d -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:80'
t ipvsadm -a --udp-service 10.0.0.1:53 --real-server=10.0.1.3:http
t ipvsadm -S -n
t ipvsadm -a --sctp-service 10.0.0.1:80 --real-server :80:domain -w 0 --masquerading
t ipvsadm --add-server -t10.0.0.1:80 -r '10.0.1.4: 80' -w=65535
t ipvsadm --zero -D
t ipvsadm -Z --sctp-service=10.0.0.1:80
t ipvsadm -e -r10.0.1.3:8080 --tcp-service=web.example:443 -w=2147483647
t ipvsadm -d --tcp-service=web.example:443 -r10.0.1.3:http
t ipvsadm -a -t 10.0.0.1:http -r 127.0.0.1 --l-threshold +8 -i
t ipvsadm '' -L -n
t ipvsadm -d -f7 -r=10.0.1.3:abc
t ipvsadm -E '-t=[2001:db8::1]:80' -o
t ipvsadm -e --fwmark-service=7 -r 10.0.1.1 --u-threshold +8 --gatewaying
t ipvsadm -t 10.0.0.1:80 -A
ti '	--save -n  
-E --tcp-service=10.0.0.1:http -s=dh 
--add-server  --sctp-service=10.0.0.1:80  -r  10.0.1.1  
--edit-server --tcp-service web.example:443 -r=10.0.1.4 -m -x 65535
-A	-t	10.0.0.1:80	-o
  --add-service -t=012.0.0.3:8080
' ipvsadm --restore
t ipvsadm -A --udp-service=10.0.0.2:domain -s lblcr
t ipvsadm --add-server -f 7 -r 127.0.0.1 -g
t ipvsadm -a '-u=[2001:db8::2]:53' -r=10.0.1.2:53 --l-threshold 1 --tun-port=65536 -w=1 --ipip
t ipvsadm -e -f=7 -r=10.0.1.2 --u-threshold=x -w 5 --masquerading
t ipvsadm --add-server --tcp-service web.example:443 -r 10.0.1.4 --nosuch '--l-threshold= 7' --ipip --tun-type gue
t ipvsadm -D -u 10.0.0.2:domain
t ipvsadm -a -f 7 -r 10.0.1.1:8080 --weight=65535
t ipvsadm -Z
t ipvsadm -Ln --stats
t ipvsadm --add-server -t10.0.0.1:80 -r 10.0.1.4
t ipvsadm --add-server --udp-service=10.0.0.2:domain -r 10.0.1.3:80 --tun-type gre '-w= 7' --gatewaying
t ipvsadm -C --timeout
t ipvsadm --add-server -u 10.0.0.2:domain -r127.0.0.1:8080
t ipvsadm --start-daemon=master
t ipvsadm --edit-server --fwmark-service 2147483647 '--real-server=[fd00::1]:http' --masquerading -w 2147483647
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:8080'
t ipvsadm --add-server -u10.0.0.1:53 -r 10.0.1.2:8080
t ipvsadm -a --udp-service 10.0.0.2:domain -r 10.0.1.1:80 -g
ti '
  -l  -n  -X
	--list	-n
	-L  -n  --timeout  -c  
ipvsadm --delete-server -t=[2001:db8::1]:80 --real-server [2001:db8:1::2]:http
ipvsadm --list -X -c 
' ipvsadm --restore
t ipvsadm -a --tcp-service=web.example:443 -r 10.0.1.4 -m
t ipvsadm --list -n -n
ti '-e --sctp-service=10.0.0.1:80 --real-server 10.0.1.1:http -i
	-u[2001:db8::2]:53 --scheduler wlc -A 
' ipvsadm --restore
t ipvsadm -e -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:8080' -i --tun-type=gue --tun-port 7
t ipvsadm -E --sctp-service=10.0.0.1:80
t ipvsadm -L --stats --sort -u 10.0.0.2:domain
t ipvsadm -a -u '[2001:db8::2]:53' '-r[2001:db8:1::1]:80' -x=100
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r 2001:db8:1::1 --masquerading -w ' 7'
t ipvsadm -Ln=3 -z --nosuch
t ipvsadm -a -t10.0.0.1:80 -r 127.0.0.1 -m -w65535 -x 1
t ipvsadm -a --sctp-service 10.0.0.1:80 --real-server 10.0.1.3:80 '--u-threshold= 7' -i
t ipvsadm -a -u 10.0.0.2:domain --real-server 127.0.0.1 --weight=100
t ipvsadm --add-server -u '[2001:db8::2]:53' -r '[2001:db8:1::2]:80'
t ipvsadm -d -f abc -r '[fd00::1]:+80'
t ipvsadm --add-server -u10.0.0.1:53 --real-server=10.0.1.4:80 -m -w=5
t ipvsadm -Ln
t ipvsadm -C
ti '  -a	-t=10.0.0.1:80	-r	10.0.1.4:8080	-i
-a --udp-service 10.0.0.2:domain -r 10.0.1.4:80 -w 010 --tun-port 1 -i
--edit-service  --sctp-service  10.0.0.1:80  -s=wlc  ' ipvsadm --restore
t ipvsadm -e --udp-service=10.0.0.2:domain -r 10.0.1.1:http -y=5 -w= -g
t ipvsadm -t '[2001:db8::1]:80'
t ipvsadm -E --tcp-service 0x0a000002:0
t ipvsadm -l -n --timeout
t ipvsadm -a --fwmark-service 2147483647 -r10.0.1.4
t ipvsadm --edit-server --tcp-service web.example:443 -r=10.0.1.2:http --ipip -x0
t ipvsadm --add-service --udp-service localhost:8080 -s ovf -p 1
t ipvsadm -A -u '[2001:db8:1111:2222:3333:4444:5555:6666]:53' -M128 -b=sh-fallback -s=rr
t ipvsadm -l -n
t ipvsadm --edit-server --sctp-service 10.0.0.1:80 -r 127.0.0.1
t ipvsadm -A -u10.0.0.2:domain --pe '' -s ovf
t ipvsadm -a '-t=[2001:db8::1]:80' -r10.0.1.2 --masquerading
t ipvsadm -L --list=5 --nosuch
t ipvsadm -Z --udp-service 10.0.0.1:53
t ipvsadm --add-server '-u[2001:db8::2]:53' -r 10.0.1.3 -y=2147483647 -m
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.3
t ipvsadm -L -6
t ipvsadm -a --sctp-service 10.0.0.1:80 -r=127.0.0.1 -i
ti '-S	-n
ipvsadm -a	-u	--real-server=2001:db8:1::2	--tun-port	65535  ' ipvsadm --restore
t ipvsadm -a -u 10.0.0.1:53 -r10.0.1.4:8080 --weight 5
t ipvsadm -e -u 10.0.0.1:53 --real-server=10.0.1.3:http --u-threshold=+8 --weight 2147483647 --l-threshold 010
ti '-A	-t	10.0.0.1:http	-s	fo	--persistent=60
	-D	-u	[2001:db8::2]:53   ' ipvsadm --restore
t ipvsadm -l -n --timeout
t ipvsadm -e -u 10.0.0.1:53 --real-server=10.0.1.3:8080 -y0 -w 010
t ipvsadm -Sn
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r '[2001:db8:1::2]:80' -m -w65535 -y 65535 -c
t ipvsadm -A -u 10.0.0.1:53 -srr --persistent=2678400
t ipvsadm -E -f 7 -s wlc -p 2678400
t ipvsadm -d --sctp-service 10.0.0.1:80 --real-server=10.0.1.4 --real-server 10.0.1.2
t ipvsadm -A -t '[2001:db8::1]:80'
t ipvsadm --list -n --persistent-conn -t '[2001:db8::1]:80'
t ipvsadm -a -u 10.0.0.2:domain -r=127.0.0.1:http --weight 100
t ipvsadm -l -n --rate --fwmark-service=7 --nosort
ti '-A --udp-service [2001:db8::2]:53 -bsh-port,sh-port -s=mh 
-a -t 10.0.0.1:http -r 10.0.1.4:8080 --l-threshold +8 --weight 2147483647
  -a  --tcp-service=[2001:db8::1]:80  -r  2001:db8:1::2  -w  0
  -a  --tcp-service  10.0.0.1:http  -r  10.0.1.2  --weight=+8  --ipip
	-A  -t10.0.0.1:80  -o' ipvsadm -R
t ipvsadm --delete-service -u '[2001:db8::2]:53'
t ipvsadm -a -u 10.0.0.1:53 -r10.0.1.1:80 -y 5 -w 0
t ipvsadm -A -f=2147483647 -b=flag-1
t ipvsadm -l --rate --tcp-service=10.0.0.1:80 --nosort
t ipvsadm --list --timeout
t ipvsadm --add-server -t10.0.0.1:http -r 10.0.1.2
t ipvsadm -A -u10.0.0.1:53 -p --pe=nosuch
t ipvsadm -A -u 10.0.0.2:domain -p360 --pe=sip -s wlc --netmask 24
t ipvsadm --add-service -u 10.0.0.2:domain -s=ovf
t ipvsadm -d -t '[2001:db8::1]:80' --real-server '[2001:db8:1::2]:http'
t ipvsadm -E -f 7 -p
t ipvsadm -a -u '[2001:db8::2]:53' -r 2001:db8:1::1 --masquerading -x 65535
t ipvsadm --add-server -f 7 -r 127.0.0.1:80 '--weight=7 ' -y +8 --tun-nocsum -m
t ipvsadm -D -tweb.example:443
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r '[2001:db8:1::2]:8080' -- -w 1 -i
t ipvsadm -E --sctp-service=0x0a000002:53 -s mh
t ipvsadm -L --persistent-conn
t ipvsadm -a --tcp-service=web.example:80 -r 10.0.1.3
ti '' ipvsadm -R
t ipvsadm -l -n
t ipvsadm -a -t 10.0.0.1:http --real-server 10.0.1.4:80 -y=5 -w 100 --gatewaying --tun-csum -w 3
t ipvsadm --add-server -t10.0.0.1:80 -r 127.0.0.1:http -m
t ipvsadm -a -f=2147483647 -r :: -w 1.5 -- --u-threshold 010
t ipvsadm -D --sctp-service 10.0.0.2:domain
t ipvsadm -l --stats
t ipvsadm -A -u 10.0.0.1:53 -o
t ipvsadm --add-service -t=10.0.0.1:http -srr
t ipvsadm -A -u '[2001:db8::2]:ssh' -M=64 -b=nosuch,flag-3
t ipvsadm -D -t 10.0.0.1:ssh
t ipvsadm --add-service --tcp-service=10.0.0.1:http -bsh-fallback,mh-fallback,flag-4 --persistent
t ipvsadm --add-service -u '[2001:db8::2]:53' -p 60 -s=dh
ti 'ipvsadm -a	--sctp-service	10.0.0.1:80	--real-server	10.0.1.2	-w	+8	--gatewaying	-y
' ipvsadm -R
t ipvsadm -A -t10.0.0.1:http --pe '' -s mh -p60
ti '--add-service -u [2001:db8::2]:53 -p -b flag-2,flag-2
--delete-service -t 10.0.0.1:80
  -f=7
' ipvsadm -R
t ipvsadm --add-server -t web.example:443 --real-server 127.0.0.1 --tun-remcsum --weight 1
t ipvsadm -A --udp-service=10.0.0.1:53 -b flag-2,mh-fallback,mh-fallback
t ipvsadm -D -f7
t ipvsadm --edit-server -f 7 --real-server 10.0.1.4 --tun-type gue --tun-port=6080 --tun-csum -i
t ipvsadm -e '-t[2001:db8::1]:80' -r :53 --ipip
t ipvsadm --start-daemon master
t ipvsadm -E -u 10.0.0.1:53 -s rr -p 60
t ipvsadm -A -t 10.0.0.1:80 -s sh --persistent
t ipvsadm -Ln --thresholds
t ipvsadm -A -t 10.0.0.1:http --scheduler lc --persistent=1
t ipvsadm --start-daemon=backup
t ipvsadm --list --exact -f=7
t ipvsadm --add-server -f 7 --real-server=127.0.0.1 -i -w +8
t ipvsadm 255.255.255.255 --udp-service -o '[2001:db8::2]:53' -A --scheduler -M wrr
t ipvsadm --add-server --sctp-service '[2001:db8::1]:' -r10.0.1.1 --ipip --tun-port=1
t ipvsadm --add-server --tcp-service '[2001:db8::1]:80' --real-server '[2001:db8:1::2]:http' -i --daemon
t ipvsadm --start-daemon backup
t ipvsadm -a -t web.example:443 -r=10.0.1.2:http -y0 -i -w ' 7'
t ipvsadm -S -n
t ipvsadm -E -f 2147483647 -s sed -p60
t ipvsadm -e --sctp-service=10.0.0.1:80 -r 10.0.1.1:http
ti '-d	-u	10.0.0.1:53	-r	10.0.1.1
-A	-Lz	-6	-r
' ipvsadm --restore
t ipvsadm --add-server -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::1]:8080' --tun-type gre --ipip -w 100 --l-threshold 0
t ipvsadm -l -n
t ipvsadm -a -t web.example:443 -r=10.0.1.1:http -w ' 7'
t ipvsadm --add-service -t web.example:443 --scheduler ovf -p
t ipvsadm -a -t '[2001:db8::1]:80' --real-server 10.0.1.1 --gatewaying
t ipvsadm -l -n --syncid=5 --rate
ti '--start-daemon  master  1500  --mcast-interface= 
--add-server --udp-service=10.0.0.2:domain -r 10.0.1.1:80 --weight 100 --gatewaying
ipvsadm --add-server -u 10.0.0.1:53 -r=10.0.1.4 --masquerading -m -m
--add-service  -u  [2001:db8::2]:53  -M  24  -swrr  --persistent  -r=10.0.1.4:80
-l -n --timeout 
	-A  -t  web.example:ssh
' ipvsadm --restore
t ipvsadm --add-service -u 10.0.0.1:53 -o -s nq
t ipvsadm -l -n '--udp-service=[2001:db8::1]:http'
t ipvsadm -v
t ipvsadm -a -u '[2001:db8::2]:53' '-r[2001:db8:1::1]:8080'
t ipvsadm --add-server '-u[2001:db8::2]:53' -r '[2001:db8:1::2]:http' --ipip
t ipvsadm -L
t ipvsadm -C
t ipvsadm -Z -u '[2001:db8::2]:53'
t ipvsadm -A -t '[2001:db8::1]:http' -b ,flag-1,sh-port -s=mh
t ipvsadm -A --udp-service=10.0.0.2:domain -s=lblcr -p 60
t ipvsadm --add-server --tcp-service '[2001:db8::1]:80' -r '[2001:db8:1::1]:80' --tun-remcsum --ipip
t ipvsadm -e --tcp-service 012.0.0.3:8080 -r=10.0.1.3 -m
t ipvsadm -A --udp-service 2001:db8::1:80 -p1 --netmask=bad
t ipvsadm -E -u 10.0.0.1:53 -b flag-1,sh-port,flag-2 -s dh -z
t ipvsadm -E --sctp-service=10.0.0.1:80
t ipvsadm -e --udp-service=10.0.0.2:domain -r 127.0.0.1:http -i -w 0x10 -x x
t ipvsadm -A --udp-service -c localhost:ssh -p360 -s rrr --netmask 64
ti '	--list	-n  ' ipvsadm --restore
t ipvsadm -E --sctp-service=localhost:0080 -p
t ipvsadm -e '-u=[2001:db8::2]:53' -r 2001:db8:1::1 --tun-type GUE -i -x=1
t ipvsadm -D --udp-service --sort 10.0.0.2:domain
t ipvsadm -A --sctp-service 10.0.0.1:80 -slblcr
t ipvsadm --edit-server -u=10.0.0.1:53 -r 10.0.1.4 --weight --sort 1 --gatewaying
t ipvsadm -Z
t ipvsadm -d -u '[2001:db8::2]:53' -r ::1
t ipvsadm -S -n
t ipvsadm -e -u '[2001:db8::2]:53' '-r=[2001:db8:1::2]:http' -i --tun-type gue --tun-port=6080 --tun-nocsum
t ipvsadm -A --udp-service '[2001:db8::2]: 80' -bflag-2,flag-4,nosuch --persistent --scheduler ovf
ti '--add-server  --udp-service  10.0.0.2:domain  -r  10.0.1.4:8080  -w=65535  -m  --l-threshold=010  
  -a	-u[2001:db8::2]:53	--real-server=10.0.1.2:443	--tun-type=ipip	--gatewaying  
-A	--tcp-service=web.example:+80	--scheduler=nq	-M	64	-p360
' ipvsadm -R
t ipvsadm -a -f2147483647 -r 10.0.1.2:8080 -i -w2147483647
t ipvsadm --add-server --udp-service 10.0.0.1:53 -r=10.0.1.4:8080 --tun-type=gue --tun-port 7 -i
t ipvsadm --start-daemon=backup --mcast-group 10.0.0.1 --mcast-port=65536
t ipvsadm -Ln --tun-info
t ipvsadm -A -t 10.1:80 -o -sdh -b flag-2,mh-fallback,flag-1
t ipvsadm -a -t=10.0.0.1:80 -r=10.0.1.1 --masquerading --tun-type ''
t ipvsadm --list -n
t ipvsadm -A -u '[2001:db8::2]:53' --pe= -p360
t ipvsadm -a --fwmark-service 2147483647 -r 10.0.1.3 --gatewaying
t ipvsadm -L -n --sort -n
t ipvsadm --add-server --tcp-service 10.0.0.1:http -r 10.0.1.4:http -g -w=-1
t ipvsadm --add-server 0 '-r[2001:db8:1::1]:8080' '-u=[2001:db8::2]:53' --tun-port
t ipvsadm -D '-u=[2001:db8::2]:53'
ti '  --edit-service	-f1	-o	-s	mh' ipvsadm --restore
t ipvsadm --add-server -f 2147483647 -r=127.0.0.1:80 -y ' 7'
ti '-A	--tcp-service=web.example:443	-swrr  
  -l	-n	--syncid=5	--stats 
' ipvsadm -R
t ipvsadm -a '-t[2001:db8::1]:80' '-r=[2001:db8:1::1]:http'
t ipvsadm -e '--tcp-service=[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:80' -w ' 7'
t ipvsadm -a -t 10.0.0.1:http --real-server=10.0.1.2 -w 100
t ipvsadm -S -n
t ipvsadm --list --persistent-conn --numeric
t ipvsadm -a --tcp-service=10.0.0.1:80 --real-server 10.0.1.2:8080 --weight=010 --masquerading -x=0
t ipvsadm -e -u 10.0.0.2:domain -r 127.0.0.1:abc -y ' 7' --tun-nocsum
t ipvsadm -A -t 10.0.0.1:http -o -b flag-1 -s=lblcr
t ipvsadm -L -n
t ipvsadm -a --tcp-service '[2001:db8::1]:80' -r 2001:db8:1::1 -w5
t ipvsadm -a --udp-service 10.0.0.2:domain -r=10.0.1.1:80 -i
t ipvsadm --list -n -n --timeout --sctp-service=10.1:ssh --nosort
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -Ln
t ipvsadm -S
t ipvsadm -e --real-server 10.0.1.4:http -t web.example:443 --masquerading
t ipvsadm -A -t 10.1:53 --netmask 255.255.255.0
t ipvsadm -e -u 10.0.0.2:domain -r=127.0.0.1 --tun-port=0 -g
t ipvsadm -a '-u=[2001:db8::2]:53' -r 2001:db8:1::2 --weight 010 -g --tun-port 65536
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.4:8080 --ipip --l-threshold=65535
t ipvsadm -A --sctp-service=10.0.0.1:80 -o -M 64 --persistent=1 -s sh
t ipvsadm -L -n --stats '-t=[2001:db8::1]:80'
t ipvsadm -e -t10.0.0.1:http -r fd00::1 --masquerading
t ipvsadm --edit-service -t 10.0.0.1:http
t ipvsadm -a -u 'localhost: 80' --real-server=10.0.1.4 -w -1
t ipvsadm -A --tcp-service web.example:443 --scheduler wlc
t ipvsadm --add-server --udp-service '[2001:db8::2]:53' '-r[2001:db8:1::1]:8080' -g --weight=100 --tun-port=0
t ipvsadm -a -u 10.0.0.2:domain -r 10.0.1.2:8080
t ipvsadm -d --sctp-service=10.0.0.1:80 -r10.0.1.3
t ipvsadm -A -u web.example:http --scheduler=lc
t ipvsadm -l -n
t ipvsadm --list -n -n
t ipvsadm -a -u 10.0.0.1:53 --real-server 10.0.1.4:http --gatewaying
t ipvsadm -e -u10.0.0.1:53 --real-server=10.0.1.2:http -m
t ipvsadm -e --tcp-service=web.example:443 -r 10.0.1.1:http -i --tun-type gue --weight 0x10
t ipvsadm -n - -Lz
t ipvsadm -e -t '[2001:db8::1]:80' '-r[2001:db8:1::1]:80' -w=2147483647 --ipip
t ipvsadm --add-server -u 10.0.0.1:53 -r 10.0.1.3 --tun-csum --weight=+8 -m --tun-type=
t ipvsadm -L -n
t ipvsadm -Ln --thresholds
t ipvsadm -A -t 10.0.0.1:http -M 1 -s dh
t ipvsadm -A -u=10.0.0.1:53 -M 1 --persistent=2678400 -o
t ipvsadm --list -n -c
t ipvsadm --start-daemon master --mcast-group 10.0.0.1
ti '  -E	-t	[2001:db8::1]:80 
-d	--tcp-service=[2001:db8::1]:80	-r	2001:db8:1::2' ipvsadm -R
t ipvsadm -d --sctp-service=10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm --syncid=255 --stop-daemon master --mcast-interface=
t ipvsadm -e '--udp-service=[2001:db8::2]:53' --real-server=2001:db8:1::1 -g
t ipvsadm -E --udp-service=10.0.0.1:53 -s=lblcr
t ipvsadm --list -n --daemon --daemon
t ipvsadm -A -f7 -b flag-3,flag-3
t ipvsadm -e -t '[2001:db8::1]:80' --real-server '[2001:db8:1::1]:http' --weight 100 -x 1 -m -y010
t ipvsadm -L -n --exact
t ipvsadm -a -u 10.0.0.2:domain -r=10.0.1.1 -g -y=1.5 --tun-type=gre
t ipvsadm -e --tcp-service=10.0.0.1:http --real-server 10.0.1.2:http
t ipvsadm -E -t=012.0.0.3:ssh --scheduler=lc
t ipvsadm -a --tcp-service 10.0.0.1:http -r 10.0.1.4:8080 -m --tun-port=65536
t ipvsadm -A -u 10.0.0.1:53 -M=1 -s nq -bsh-port,sh-fallback,sh-fallback
t ipvsadm --list -n
t ipvsadm --add-service -f2147483647 -s=ovf
t ipvsadm --delete-server -u '[2001:db8::2]:53' -r2001:db8:1::1
t ipvsadm --set -- --stats
t ipvsadm --start-daemon master --sync-maxlen 1
t ipvsadm --list -n --sctp-service=10.0.0.1:80
t ipvsadm -a --fwmark-service=7 -r 10.0.1.2:80 -i extra
t ipvsadm -L
t ipvsadm -C
