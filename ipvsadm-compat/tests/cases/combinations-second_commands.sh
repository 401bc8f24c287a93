#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py second_commands
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -A
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -E
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -D
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -R
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -S
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -a
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -e
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -d
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -l
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -Z
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --set 1 2 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --start-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --stop-daemon master
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -h
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80 -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -v
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aa
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ae
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ad
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Al
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ah
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Av
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Az
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -EA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -EE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ED
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -EC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ER
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ES
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ea
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ee
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ed
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -EL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -El
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -EZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Eh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ev
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ez
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Da
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -De
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -DZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ca
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ce
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ch
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ra
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Re
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Rd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Rl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -RZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Rh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Rv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Rz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sa
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Se
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aa
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ae
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ad
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -al
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ah
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -av
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -az
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ea
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ee
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ed
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -el
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -eh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ev
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ez
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -da
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -de
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -dz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -La
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Le
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ld
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ll
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -la
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -le
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ld
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ll
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -lz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Za
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ze
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vA
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vE
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vD
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vC
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vR
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -va
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ve
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vd
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vL
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vl
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vz
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-service -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-service --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-service --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-service -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-service --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-service --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-service -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-service --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-service --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clear -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clear --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clear --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restore -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restore --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restore --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --save -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --save --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --save --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-server -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-server --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-server --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-server -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-server --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-server --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-server -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-server --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-server --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --list -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --list --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --list --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zero -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zero --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zero --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon --version
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --version -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --version --list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --version --version
