#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py matrix
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z -t 10.0.0.1:80 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set 1 2 3 -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon master -p 60
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --sctp-service 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -f 1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -s rr
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -b flag-1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -M 255.255.255.0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --pe sip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --mcast-interface eth0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --syncid 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --sync-maxlen 1000
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --mcast-group 224.0.0.99
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --mcast-port 9999
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --mcast-ttl 3
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v -p 60
