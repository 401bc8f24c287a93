#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py pairs
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
s -a -t 10.0.0.1:80 -r 10.0.1.2:81 -m -w 0 -x 100 -y 50
s -A -f 7 -s sh -b sh-port -p 90 -M 255.255.0.0
s -a -f 7 -r 10.0.1.3 -i --tun-type gue --tun-port 6080
t ipvsadm -L -n -c
t ipvsadm -L -n --timeout
t ipvsadm -L -n --daemon
t ipvsadm -L -n --stats
t ipvsadm -L -n --rate
t ipvsadm -L -n --thresholds
t ipvsadm -L -n --persistent-conn
t ipvsadm -L -n --tun-info
t ipvsadm -L -n --sort
t ipvsadm -L -n -X
t ipvsadm -L -c --timeout
t ipvsadm -L -c --daemon
t ipvsadm -L -c --stats
t ipvsadm -L -c --rate
t ipvsadm -L -c --thresholds
t ipvsadm -L -c --persistent-conn
t ipvsadm -L -c --tun-info
t ipvsadm -L -c --sort
t ipvsadm -L -c --nosort
t ipvsadm -L -c -X
t ipvsadm -L --timeout --daemon
t ipvsadm -L --timeout --stats
t ipvsadm -L --timeout --rate
t ipvsadm -L --timeout --thresholds
t ipvsadm -L --timeout --persistent-conn
t ipvsadm -L --timeout --tun-info
t ipvsadm -L --timeout --sort
t ipvsadm -L --timeout --nosort
t ipvsadm -L --timeout -X
t ipvsadm -L --daemon --stats
t ipvsadm -L --daemon --rate
t ipvsadm -L --daemon --thresholds
t ipvsadm -L --daemon --persistent-conn
t ipvsadm -L --daemon --tun-info
t ipvsadm -L --daemon --sort
t ipvsadm -L --daemon --nosort
t ipvsadm -L --daemon -X
t ipvsadm -L --stats --rate
t ipvsadm -L --stats --thresholds
t ipvsadm -L --stats --persistent-conn
t ipvsadm -L --stats --tun-info
t ipvsadm -L --stats --sort
t ipvsadm -L --stats -X
t ipvsadm -L --rate --thresholds
t ipvsadm -L --rate --persistent-conn
t ipvsadm -L --rate --tun-info
t ipvsadm -L --rate --sort
t ipvsadm -L --rate -X
t ipvsadm -L --thresholds --persistent-conn
t ipvsadm -L --thresholds --tun-info
t ipvsadm -L --thresholds --sort
t ipvsadm -L --thresholds -X
t ipvsadm -L --persistent-conn --tun-info
t ipvsadm -L --persistent-conn --sort
t ipvsadm -L --persistent-conn -X
t ipvsadm -L --tun-info --sort
t ipvsadm -L --tun-info -X
t ipvsadm -L --sort -X
t ipvsadm -L -n -c --timeout
t ipvsadm -L -n -c --daemon
t ipvsadm -L -n -c --stats
t ipvsadm -L -n -c --rate
t ipvsadm -L -n -c --thresholds
t ipvsadm -L -n -c --persistent-conn
t ipvsadm -L -n -c --tun-info
t ipvsadm -L -n -c --sort
t ipvsadm -L -n -c --nosort
t ipvsadm -L -n -c -X
t ipvsadm -L -n --timeout --daemon
t ipvsadm -L -n --timeout --stats
t ipvsadm -L -n --timeout --rate
t ipvsadm -L -n --timeout --thresholds
t ipvsadm -L -n --timeout --persistent-conn
t ipvsadm -L -n --timeout --tun-info
t ipvsadm -L -n --timeout --sort
t ipvsadm -L -n --timeout --nosort
t ipvsadm -L -n --timeout -X
t ipvsadm -L -n --daemon --stats
t ipvsadm -L -n --daemon --rate
t ipvsadm -L -n --daemon --thresholds
t ipvsadm -L -n --daemon --persistent-conn
t ipvsadm -L -n --daemon --tun-info
t ipvsadm -L -n --daemon --sort
t ipvsadm -L -n --daemon --nosort
t ipvsadm -L -n --daemon -X
t ipvsadm -L -n --stats --rate
t ipvsadm -L -n --stats --thresholds
t ipvsadm -L -n --stats --persistent-conn
t ipvsadm -L -n --stats --tun-info
t ipvsadm -L -n --stats --sort
t ipvsadm -L -n --stats -X
t ipvsadm -L -n --rate --thresholds
t ipvsadm -L -n --rate --persistent-conn
t ipvsadm -L -n --rate --tun-info
t ipvsadm -L -n --rate --sort
t ipvsadm -L -n --rate -X
t ipvsadm -L -n --thresholds --persistent-conn
t ipvsadm -L -n --thresholds --tun-info
t ipvsadm -L -n --thresholds --sort
t ipvsadm -L -n --thresholds -X
t ipvsadm -L -n --persistent-conn --tun-info
t ipvsadm -L -n --persistent-conn --sort
t ipvsadm -L -n --persistent-conn -X
t ipvsadm -L -n --tun-info --sort
t ipvsadm -L -n --tun-info -X
t ipvsadm -L -n --sort -X
t ipvsadm -L -c --timeout --daemon
t ipvsadm -L -c --timeout --stats
t ipvsadm -L -c --timeout --rate
t ipvsadm -L -c --timeout --thresholds
t ipvsadm -L -c --timeout --persistent-conn
t ipvsadm -L -c --timeout --tun-info
t ipvsadm -L -c --timeout --sort
t ipvsadm -L -c --timeout --nosort
t ipvsadm -L -c --timeout -X
t ipvsadm -L -c --daemon --stats
t ipvsadm -L -c --daemon --rate
t ipvsadm -L -c --daemon --thresholds
t ipvsadm -L -c --daemon --persistent-conn
t ipvsadm -L -c --daemon --tun-info
t ipvsadm -L -c --daemon --sort
t ipvsadm -L -c --daemon --nosort
t ipvsadm -L -c --daemon -X
t ipvsadm -L -c --stats --rate
t ipvsadm -L -c --stats --thresholds
t ipvsadm -L -c --stats --persistent-conn
t ipvsadm -L -c --stats --tun-info
t ipvsadm -L -c --stats --sort
t ipvsadm -L -c --stats --nosort
t ipvsadm -L -c --stats -X
t ipvsadm -L -c --rate --thresholds
t ipvsadm -L -c --rate --persistent-conn
t ipvsadm -L -c --rate --tun-info
t ipvsadm -L -c --rate --sort
t ipvsadm -L -c --rate --nosort
t ipvsadm -L -c --rate -X
t ipvsadm -L -c --thresholds --persistent-conn
t ipvsadm -L -c --thresholds --tun-info
t ipvsadm -L -c --thresholds --sort
t ipvsadm -L -c --thresholds --nosort
t ipvsadm -L -c --thresholds -X
t ipvsadm -L -c --persistent-conn --tun-info
t ipvsadm -L -c --persistent-conn --sort
t ipvsadm -L -c --persistent-conn --nosort
t ipvsadm -L -c --persistent-conn -X
t ipvsadm -L -c --tun-info --sort
t ipvsadm -L -c --tun-info --nosort
t ipvsadm -L -c --tun-info -X
t ipvsadm -L -c --sort --nosort
t ipvsadm -L -c --sort -X
t ipvsadm -L -c --nosort -X
t ipvsadm -L --timeout --daemon --stats
t ipvsadm -L --timeout --daemon --rate
t ipvsadm -L --timeout --daemon --thresholds
t ipvsadm -L --timeout --daemon --persistent-conn
t ipvsadm -L --timeout --daemon --tun-info
t ipvsadm -L --timeout --daemon --sort
t ipvsadm -L --timeout --daemon --nosort
t ipvsadm -L --timeout --daemon -X
t ipvsadm -L --timeout --stats --rate
t ipvsadm -L --timeout --stats --thresholds
t ipvsadm -L --timeout --stats --persistent-conn
t ipvsadm -L --timeout --stats --tun-info
t ipvsadm -L --timeout --stats --sort
t ipvsadm -L --timeout --stats --nosort
t ipvsadm -L --timeout --stats -X
t ipvsadm -L --timeout --rate --thresholds
t ipvsadm -L --timeout --rate --persistent-conn
t ipvsadm -L --timeout --rate --tun-info
t ipvsadm -L --timeout --rate --sort
t ipvsadm -L --timeout --rate --nosort
t ipvsadm -L --timeout --rate -X
t ipvsadm -L --timeout --thresholds --persistent-conn
t ipvsadm -L --timeout --thresholds --tun-info
t ipvsadm -L --timeout --thresholds --sort
t ipvsadm -L --timeout --thresholds --nosort
t ipvsadm -L --timeout --thresholds -X
t ipvsadm -L --timeout --persistent-conn --tun-info
t ipvsadm -L --timeout --persistent-conn --sort
t ipvsadm -L --timeout --persistent-conn --nosort
t ipvsadm -L --timeout --persistent-conn -X
t ipvsadm -L --timeout --tun-info --sort
t ipvsadm -L --timeout --tun-info --nosort
t ipvsadm -L --timeout --tun-info -X
t ipvsadm -L --timeout --sort --nosort
t ipvsadm -L --timeout --sort -X
t ipvsadm -L --timeout --nosort -X
t ipvsadm -L --daemon --stats --rate
t ipvsadm -L --daemon --stats --thresholds
t ipvsadm -L --daemon --stats --persistent-conn
t ipvsadm -L --daemon --stats --tun-info
t ipvsadm -L --daemon --stats --sort
t ipvsadm -L --daemon --stats --nosort
t ipvsadm -L --daemon --stats -X
t ipvsadm -L --daemon --rate --thresholds
t ipvsadm -L --daemon --rate --persistent-conn
t ipvsadm -L --daemon --rate --tun-info
t ipvsadm -L --daemon --rate --sort
t ipvsadm -L --daemon --rate --nosort
t ipvsadm -L --daemon --rate -X
t ipvsadm -L --daemon --thresholds --persistent-conn
t ipvsadm -L --daemon --thresholds --tun-info
t ipvsadm -L --daemon --thresholds --sort
t ipvsadm -L --daemon --thresholds --nosort
t ipvsadm -L --daemon --thresholds -X
t ipvsadm -L --daemon --persistent-conn --tun-info
t ipvsadm -L --daemon --persistent-conn --sort
t ipvsadm -L --daemon --persistent-conn --nosort
t ipvsadm -L --daemon --persistent-conn -X
t ipvsadm -L --daemon --tun-info --sort
t ipvsadm -L --daemon --tun-info --nosort
t ipvsadm -L --daemon --tun-info -X
t ipvsadm -L --daemon --sort --nosort
t ipvsadm -L --daemon --sort -X
t ipvsadm -L --daemon --nosort -X
t ipvsadm -L --stats --rate --thresholds
t ipvsadm -L --stats --rate --persistent-conn
t ipvsadm -L --stats --rate --tun-info
t ipvsadm -L --stats --rate --sort
t ipvsadm -L --stats --rate -X
t ipvsadm -L --stats --thresholds --persistent-conn
t ipvsadm -L --stats --thresholds --tun-info
t ipvsadm -L --stats --thresholds --sort
t ipvsadm -L --stats --thresholds -X
t ipvsadm -L --stats --persistent-conn --tun-info
t ipvsadm -L --stats --persistent-conn --sort
t ipvsadm -L --stats --persistent-conn -X
t ipvsadm -L --stats --tun-info --sort
t ipvsadm -L --stats --tun-info -X
t ipvsadm -L --stats --sort -X
t ipvsadm -L --rate --thresholds --persistent-conn
t ipvsadm -L --rate --thresholds --tun-info
t ipvsadm -L --rate --thresholds --sort
t ipvsadm -L --rate --thresholds -X
t ipvsadm -L --rate --persistent-conn --tun-info
t ipvsadm -L --rate --persistent-conn --sort
t ipvsadm -L --rate --persistent-conn -X
t ipvsadm -L --rate --tun-info --sort
t ipvsadm -L --rate --tun-info -X
t ipvsadm -L --rate --sort -X
t ipvsadm -L --thresholds --persistent-conn --tun-info
t ipvsadm -L --thresholds --persistent-conn --sort
t ipvsadm -L --thresholds --persistent-conn -X
t ipvsadm -L --thresholds --tun-info --sort
t ipvsadm -L --thresholds --tun-info -X
t ipvsadm -L --thresholds --sort -X
t ipvsadm -L --persistent-conn --tun-info --sort
t ipvsadm -L --persistent-conn --tun-info -X
t ipvsadm -L --persistent-conn --sort -X
t ipvsadm -L --tun-info --sort -X
t ipvsadm -L -n -c
t ipvsadm -L -t 10.0.0.1:80 -n -c
t ipvsadm -L -n --stats
t ipvsadm -L -t 10.0.0.1:80 -n --stats
t ipvsadm -L -n --timeout
t ipvsadm -L -t 10.0.0.1:80 -n --timeout
t ipvsadm -L -n --daemon
t ipvsadm -L -t 10.0.0.1:80 -n --daemon
t ipvsadm -L -c -n
t ipvsadm -L -t 10.0.0.1:80 -c -n
t ipvsadm -L -c --stats
t ipvsadm -L -t 10.0.0.1:80 -c --stats
t ipvsadm -L -c --timeout
t ipvsadm -L -t 10.0.0.1:80 -c --timeout
t ipvsadm -L -c --daemon
t ipvsadm -L -t 10.0.0.1:80 -c --daemon
t ipvsadm -L --stats -n
t ipvsadm -L -t 10.0.0.1:80 --stats -n
t ipvsadm -L --stats -c
t ipvsadm -L -t 10.0.0.1:80 --stats -c
t ipvsadm -L --stats --timeout
t ipvsadm -L -t 10.0.0.1:80 --stats --timeout
t ipvsadm -L --stats --daemon
t ipvsadm -L -t 10.0.0.1:80 --stats --daemon
t ipvsadm -L --timeout -n
t ipvsadm -L -t 10.0.0.1:80 --timeout -n
t ipvsadm -L --timeout -c
t ipvsadm -L -t 10.0.0.1:80 --timeout -c
t ipvsadm -L --timeout --stats
t ipvsadm -L -t 10.0.0.1:80 --timeout --stats
t ipvsadm -L --timeout --daemon
t ipvsadm -L -t 10.0.0.1:80 --timeout --daemon
t ipvsadm -L --daemon -n
t ipvsadm -L -t 10.0.0.1:80 --daemon -n
t ipvsadm -L --daemon -c
t ipvsadm -L -t 10.0.0.1:80 --daemon -c
t ipvsadm -L --daemon --stats
t ipvsadm -L -t 10.0.0.1:80 --daemon --stats
t ipvsadm -L --daemon --timeout
t ipvsadm -L -t 10.0.0.1:80 --daemon --timeout
t ipvsadm -L -n -t 10.0.0.1:80
t ipvsadm -L -f 7 -n
t ipvsadm -L -u 10.0.0.1:80 -n
t ipvsadm -L -t 10.0.0.2:80 -n
t ipvsadm -L -c -t 10.0.0.1:80
t ipvsadm -L -f 7 -c
t ipvsadm -L -u 10.0.0.1:80 -c
t ipvsadm -L -t 10.0.0.2:80 -c
t ipvsadm -L --timeout -t 10.0.0.1:80
t ipvsadm -L -f 7 --timeout
t ipvsadm -L -u 10.0.0.1:80 --timeout
t ipvsadm -L -t 10.0.0.2:80 --timeout
t ipvsadm -L --daemon -t 10.0.0.1:80
t ipvsadm -L -f 7 --daemon
t ipvsadm -L -u 10.0.0.1:80 --daemon
t ipvsadm -L -t 10.0.0.2:80 --daemon
t ipvsadm -L --stats -t 10.0.0.1:80
t ipvsadm -L -f 7 --stats
t ipvsadm -L -u 10.0.0.1:80 --stats
t ipvsadm -L -t 10.0.0.2:80 --stats
t ipvsadm -L --rate -t 10.0.0.1:80
t ipvsadm -L -f 7 --rate
t ipvsadm -L -u 10.0.0.1:80 --rate
t ipvsadm -L -t 10.0.0.2:80 --rate
t ipvsadm -L --thresholds -t 10.0.0.1:80
t ipvsadm -L -f 7 --thresholds
t ipvsadm -L -u 10.0.0.1:80 --thresholds
t ipvsadm -L -t 10.0.0.2:80 --thresholds
t ipvsadm -L --persistent-conn -t 10.0.0.1:80
t ipvsadm -L -f 7 --persistent-conn
t ipvsadm -L -u 10.0.0.1:80 --persistent-conn
t ipvsadm -L -t 10.0.0.2:80 --persistent-conn
t ipvsadm -L --tun-info -t 10.0.0.1:80
t ipvsadm -L -f 7 --tun-info
t ipvsadm -L -u 10.0.0.1:80 --tun-info
t ipvsadm -L -t 10.0.0.2:80 --tun-info
t ipvsadm -L --sort -t 10.0.0.1:80
t ipvsadm -L -f 7 --sort
t ipvsadm -L -u 10.0.0.1:80 --sort
t ipvsadm -L -t 10.0.0.2:80 --sort
t ipvsadm -L --nosort -t 10.0.0.1:80
t ipvsadm -L -f 7 --nosort
t ipvsadm -L -u 10.0.0.1:80 --nosort
t ipvsadm -L -t 10.0.0.2:80 --nosort
t ipvsadm -L -X -t 10.0.0.1:80
t ipvsadm -L -f 7 -X
t ipvsadm -L -u 10.0.0.1:80 -X
t ipvsadm -L -t 10.0.0.2:80 -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -s sh -s sh
t ipvsadm -E -t 10.0.0.1:80 -s sh -p
t ipvsadm -E -t 10.0.0.1:80 -s sh -p 60
t ipvsadm -E -t 10.0.0.1:80 -s sh -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -s sh -M 64
t ipvsadm -E -t 10.0.0.1:80 -s sh --pe sip
t ipvsadm -E -t 10.0.0.1:80 -s sh -o
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -s sh -6
t ipvsadm -E -t 10.0.0.1:80 -s sh -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -s sh -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -s sh -f 1
t ipvsadm -E -t 10.0.0.1:80 -s sh --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -s sh -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -s sh -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -s sh --sort
t ipvsadm -E -f 9 -s sh
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -p -s sh
t ipvsadm -E -t 10.0.0.1:80 -p -p
t ipvsadm -E -t 10.0.0.1:80 -p -p 60
t ipvsadm -E -t 10.0.0.1:80 -p -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -p -M 64
t ipvsadm -E -t 10.0.0.1:80 -p --pe sip
t ipvsadm -E -t 10.0.0.1:80 -p -o
t ipvsadm -E -t 10.0.0.1:80 -p -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -p -6
t ipvsadm -E -t 10.0.0.1:80 -p -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -p -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -p -f 1
t ipvsadm -E -t 10.0.0.1:80 -p --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -p -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -p -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -p --sort
t ipvsadm -E -f 9 -p
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -p 60 -s sh
t ipvsadm -E -t 10.0.0.1:80 -p 60 -p
t ipvsadm -E -t 10.0.0.1:80 -p 60 -p 60
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 64
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -p 60 -o
t ipvsadm -E -t 10.0.0.1:80 -p 60 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -p 60 -6
t ipvsadm -E -t 10.0.0.1:80 -p 60 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -p 60 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -p 60 -f 1
t ipvsadm -E -t 10.0.0.1:80 -p 60 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -p 60 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -p 60 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -p 60 --sort
t ipvsadm -E -f 9 -p 60
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -s sh
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -p
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -p 60
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -M 64
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -o
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -6
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -f 1
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0 --sort
t ipvsadm -E -f 9 -M 255.255.255.0
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -M 64 -s sh
t ipvsadm -E -t 10.0.0.1:80 -M 64 -p
t ipvsadm -E -t 10.0.0.1:80 -M 64 -p 60
t ipvsadm -E -t 10.0.0.1:80 -M 64 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -M 64 -M 64
t ipvsadm -E -t 10.0.0.1:80 -M 64 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -M 64 -o
t ipvsadm -E -t 10.0.0.1:80 -M 64 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -M 64 -6
t ipvsadm -E -t 10.0.0.1:80 -M 64 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -M 64 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -M 64 -f 1
t ipvsadm -E -t 10.0.0.1:80 -M 64 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -M 64 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -M 64 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -M 64 --sort
t ipvsadm -E -f 9 -M 64
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 --pe sip -s sh
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p 60
t ipvsadm -E -t 10.0.0.1:80 --pe sip -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 --pe sip -M 64
t ipvsadm -E -t 10.0.0.1:80 --pe sip --pe sip
t ipvsadm -E -t 10.0.0.1:80 --pe sip -o
t ipvsadm -E -t 10.0.0.1:80 --pe sip -b sh-port
t ipvsadm -E -t 10.0.0.1:80 --pe sip -6
t ipvsadm -E -t 10.0.0.1:80 --pe sip -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --pe sip -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --pe sip -f 1
t ipvsadm -E -t 10.0.0.1:80 --pe sip --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --pe sip -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 --pe sip -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 --pe sip --sort
t ipvsadm -E -f 9 --pe sip
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -o -s sh
t ipvsadm -E -t 10.0.0.1:80 -o -p
t ipvsadm -E -t 10.0.0.1:80 -o -p 60
t ipvsadm -E -t 10.0.0.1:80 -o -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -o -M 64
t ipvsadm -E -t 10.0.0.1:80 -o --pe sip
t ipvsadm -E -t 10.0.0.1:80 -o -o
t ipvsadm -E -t 10.0.0.1:80 -o -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -o -6
t ipvsadm -E -t 10.0.0.1:80 -o -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -o -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -o -f 1
t ipvsadm -E -t 10.0.0.1:80 -o --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -o -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -o -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -o --sort
t ipvsadm -E -f 9 -o
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -s sh
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -p
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -p 60
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -M 64
t ipvsadm -E -t 10.0.0.1:80 -b sh-port --pe sip
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -o
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -6
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -f 1
t ipvsadm -E -t 10.0.0.1:80 -b sh-port --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -b sh-port -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -b sh-port --sort
t ipvsadm -E -f 9 -b sh-port
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -6 -s sh
t ipvsadm -E -6 -s sh
t ipvsadm -E -t 10.0.0.1:80 -6 -p
t ipvsadm -E -6 -p
t ipvsadm -E -t 10.0.0.1:80 -6 -p 60
t ipvsadm -E -6 -p 60
t ipvsadm -E -t 10.0.0.1:80 -6 -M 255.255.255.0
t ipvsadm -E -6 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -6 -M 64
t ipvsadm -E -6 -M 64
t ipvsadm -E -t 10.0.0.1:80 -6 --pe sip
t ipvsadm -E -6 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -6 -o
t ipvsadm -E -6 -o
t ipvsadm -E -t 10.0.0.1:80 -6 -b sh-port
t ipvsadm -E -6 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -6 -6
t ipvsadm -E -6 -6
t ipvsadm -E -t 10.0.0.1:80 -6 -t 10.0.0.1:80
t ipvsadm -E -6 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -6 -u 10.0.0.1:80
t ipvsadm -E -6 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -6 -f 1
t ipvsadm -E -6 -f 1
t ipvsadm -E -t 10.0.0.1:80 -6 --sctp-service 10.0.0.1:80
t ipvsadm -E -6 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -6 -t '[2001:db8::1]:80'
t ipvsadm -E -6 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -6 -t 10.0.0.1:0
t ipvsadm -E -6 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -6 --sort
t ipvsadm -E -6 --sort
t ipvsadm -E -f 9 -6
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -s sh
t ipvsadm -E -t 10.0.0.1:80 -s sh
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -p
t ipvsadm -E -t 10.0.0.1:80 -p
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -p 60
t ipvsadm -E -t 10.0.0.1:80 -p 60
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -M 64
t ipvsadm -E -t 10.0.0.1:80 -M 64
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 --pe sip
t ipvsadm -E -t 10.0.0.1:80 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -6
t ipvsadm -E -t 10.0.0.1:80 -6
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -f 1
t ipvsadm -E -t 10.0.0.1:80 -f 1
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:80 --sort
t ipvsadm -E -t 10.0.0.1:80 --sort
t ipvsadm -E -f 9 -t 10.0.0.1:80
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -s sh
t ipvsadm -E -u 10.0.0.1:80 -s sh
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -p
t ipvsadm -E -u 10.0.0.1:80 -p
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -p 60
t ipvsadm -E -u 10.0.0.1:80 -p 60
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -M 255.255.255.0
t ipvsadm -E -u 10.0.0.1:80 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -M 64
t ipvsadm -E -u 10.0.0.1:80 -M 64
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 --pe sip
t ipvsadm -E -u 10.0.0.1:80 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -o
t ipvsadm -E -u 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -b sh-port
t ipvsadm -E -u 10.0.0.1:80 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -6
t ipvsadm -E -u 10.0.0.1:80 -6
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -t 10.0.0.1:80
t ipvsadm -E -u 10.0.0.1:80 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -u 10.0.0.1:80
t ipvsadm -E -u 10.0.0.1:80 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -f 1
t ipvsadm -E -u 10.0.0.1:80 -f 1
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 --sctp-service 10.0.0.1:80
t ipvsadm -E -u 10.0.0.1:80 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -t '[2001:db8::1]:80'
t ipvsadm -E -u 10.0.0.1:80 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 -t 10.0.0.1:0
t ipvsadm -E -u 10.0.0.1:80 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -u 10.0.0.1:80 --sort
t ipvsadm -E -u 10.0.0.1:80 --sort
t ipvsadm -E -f 9 -u 10.0.0.1:80
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -f 1 -s sh
t ipvsadm -E -f 1 -s sh
t ipvsadm -E -t 10.0.0.1:80 -f 1 -p
t ipvsadm -E -f 1 -p
t ipvsadm -E -t 10.0.0.1:80 -f 1 -p 60
t ipvsadm -E -f 1 -p 60
t ipvsadm -E -t 10.0.0.1:80 -f 1 -M 255.255.255.0
t ipvsadm -E -f 1 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -f 1 -M 64
t ipvsadm -E -f 1 -M 64
t ipvsadm -E -t 10.0.0.1:80 -f 1 --pe sip
t ipvsadm -E -f 1 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -f 1 -o
t ipvsadm -E -f 1 -o
t ipvsadm -E -t 10.0.0.1:80 -f 1 -b sh-port
t ipvsadm -E -f 1 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -f 1 -6
t ipvsadm -E -f 1 -6
t ipvsadm -E -t 10.0.0.1:80 -f 1 -t 10.0.0.1:80
t ipvsadm -E -f 1 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -f 1 -u 10.0.0.1:80
t ipvsadm -E -f 1 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -f 1 -f 1
t ipvsadm -E -f 1 -f 1
t ipvsadm -E -t 10.0.0.1:80 -f 1 --sctp-service 10.0.0.1:80
t ipvsadm -E -f 1 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -f 1 -t '[2001:db8::1]:80'
t ipvsadm -E -f 1 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -f 1 -t 10.0.0.1:0
t ipvsadm -E -f 1 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -f 1 --sort
t ipvsadm -E -f 1 --sort
t ipvsadm -E -f 9 -f 1
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -s sh
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -p
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -p 60
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -M 64
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 --pe sip
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -6
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -f 1
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 --sctp-service 10.0.0.1:80 --sort
t ipvsadm -E -f 9 --sctp-service 10.0.0.1:80
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -s sh
t ipvsadm -E -t '[2001:db8::1]:80' -s sh
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -p
t ipvsadm -E -t '[2001:db8::1]:80' -p
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -p 60
t ipvsadm -E -t '[2001:db8::1]:80' -p 60
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -M 255.255.255.0
t ipvsadm -E -t '[2001:db8::1]:80' -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -M 64
t ipvsadm -E -t '[2001:db8::1]:80' -M 64
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' --pe sip
t ipvsadm -E -t '[2001:db8::1]:80' --pe sip
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -o
t ipvsadm -E -t '[2001:db8::1]:80' -o
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -b sh-port
t ipvsadm -E -t '[2001:db8::1]:80' -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -6
t ipvsadm -E -t '[2001:db8::1]:80' -6
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -t 10.0.0.1:80
t ipvsadm -E -t '[2001:db8::1]:80' -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -u 10.0.0.1:80
t ipvsadm -E -t '[2001:db8::1]:80' -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -f 1
t ipvsadm -E -t '[2001:db8::1]:80' -f 1
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' --sctp-service 10.0.0.1:80
t ipvsadm -E -t '[2001:db8::1]:80' --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -t '[2001:db8::1]:80'
t ipvsadm -E -t '[2001:db8::1]:80' -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' -t 10.0.0.1:0
t ipvsadm -E -t '[2001:db8::1]:80' -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -t '[2001:db8::1]:80' --sort
t ipvsadm -E -t '[2001:db8::1]:80' --sort
t ipvsadm -E -f 9 -t '[2001:db8::1]:80'
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -s sh
t ipvsadm -E -t 10.0.0.1:0 -s sh
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -p
t ipvsadm -E -t 10.0.0.1:0 -p
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -p 60
t ipvsadm -E -t 10.0.0.1:0 -p 60
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:0 -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -M 64
t ipvsadm -E -t 10.0.0.1:0 -M 64
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 --pe sip
t ipvsadm -E -t 10.0.0.1:0 --pe sip
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -o
t ipvsadm -E -t 10.0.0.1:0 -o
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -b sh-port
t ipvsadm -E -t 10.0.0.1:0 -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -6
t ipvsadm -E -t 10.0.0.1:0 -6
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:0 -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:0 -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -f 1
t ipvsadm -E -t 10.0.0.1:0 -f 1
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:0 --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:0 -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:0 -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 -t 10.0.0.1:0 --sort
t ipvsadm -E -t 10.0.0.1:0 --sort
t ipvsadm -E -f 9 -t 10.0.0.1:0
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-A -f 9'
t ipvsadm -E -t 10.0.0.1:80 --sort -s sh
t ipvsadm -E -t 10.0.0.1:80 --sort -p
t ipvsadm -E -t 10.0.0.1:80 --sort -p 60
t ipvsadm -E -t 10.0.0.1:80 --sort -M 255.255.255.0
t ipvsadm -E -t 10.0.0.1:80 --sort -M 64
t ipvsadm -E -t 10.0.0.1:80 --sort --pe sip
t ipvsadm -E -t 10.0.0.1:80 --sort -o
t ipvsadm -E -t 10.0.0.1:80 --sort -b sh-port
t ipvsadm -E -t 10.0.0.1:80 --sort -6
t ipvsadm -E -t 10.0.0.1:80 --sort -t 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sort -u 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sort -f 1
t ipvsadm -E -t 10.0.0.1:80 --sort --sctp-service 10.0.0.1:80
t ipvsadm -E -t 10.0.0.1:80 --sort -t '[2001:db8::1]:80'
t ipvsadm -E -t 10.0.0.1:80 --sort -t 10.0.0.1:0
t ipvsadm -E -t 10.0.0.1:80 --sort --sort
t ipvsadm -E -f 9 --sort
t ipvsadm -Ln
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 6 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type ipip -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:8080 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -r '[2001:db8:1::1]:80' -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -m
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -g
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -i
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -w 3
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -x 5
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -y 4
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -y 6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-type gue
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-type gre
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-type ipip
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-port 6080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-nocsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-csum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 --tun-remcsum
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -r 10.0.1.1
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -r 10.0.1.1:8080
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -r '[2001:db8:1::1]:80'
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -6
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-type gre
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 6080
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-nocsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-port 6080
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-nocsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 --tun-nocsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-nocsum --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-nocsum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-nocsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-csum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-csum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-remcsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gre --tun-port 6080
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gre --tun-nocsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gre --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gre --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-type gre -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-port 6080 --tun-nocsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-port 6080 --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-port 6080 --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-port 6080 -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-nocsum --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-nocsum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-nocsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-csum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-csum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gue --tun-remcsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-port 6080 --tun-nocsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-port 6080 --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-port 6080 --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-port 6080 -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-nocsum --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-nocsum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-nocsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-csum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-csum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-type gre --tun-remcsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-nocsum --tun-csum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-nocsum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-nocsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-csum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-csum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-port 6080 --tun-remcsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-csum --tun-remcsum
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-csum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-remcsum -m
t ipvsadm -Ln --tun-info
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-remcsum -m
t ipvsadm -Ln --tun-info
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --mcast-interface eth0
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --syncid 5
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --sync-maxlen 1000
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --mcast-group ff02::1
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --mcast-port 9999
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-interface eth0 --mcast-ttl 3
t ipvsadm --start-daemon master --syncid 5 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --mcast-interface eth0
t ipvsadm --start-daemon master --syncid 5 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --syncid 5
t ipvsadm --start-daemon master --syncid 5 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --sync-maxlen 1000
t ipvsadm --start-daemon master --syncid 5 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --syncid 5 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --mcast-group ff02::1
t ipvsadm --start-daemon master --syncid 5 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --mcast-port 9999
t ipvsadm --start-daemon master --syncid 5 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --syncid 5 --mcast-ttl 3
t ipvsadm --start-daemon master --sync-maxlen 1000 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --mcast-interface eth0
t ipvsadm --start-daemon master --sync-maxlen 1000 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --syncid 5
t ipvsadm --start-daemon master --sync-maxlen 1000 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --sync-maxlen 1000
t ipvsadm --start-daemon master --sync-maxlen 1000 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --sync-maxlen 1000 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --mcast-group ff02::1
t ipvsadm --start-daemon master --sync-maxlen 1000 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --mcast-port 9999
t ipvsadm --start-daemon master --sync-maxlen 1000 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --sync-maxlen 1000 --mcast-ttl 3
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --mcast-interface eth0
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --syncid 5
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --sync-maxlen 1000
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --mcast-group ff02::1
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --mcast-port 9999
t ipvsadm --start-daemon master --mcast-group 224.0.0.99 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group 224.0.0.99 --mcast-ttl 3
t ipvsadm --start-daemon master --mcast-group ff02::1 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --mcast-interface eth0
t ipvsadm --start-daemon master --mcast-group ff02::1 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --syncid 5
t ipvsadm --start-daemon master --mcast-group ff02::1 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --sync-maxlen 1000
t ipvsadm --start-daemon master --mcast-group ff02::1 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --mcast-group ff02::1 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --mcast-group ff02::1
t ipvsadm --start-daemon master --mcast-group ff02::1 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --mcast-port 9999
t ipvsadm --start-daemon master --mcast-group ff02::1 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-group ff02::1 --mcast-ttl 3
t ipvsadm --start-daemon master --mcast-port 9999 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --mcast-interface eth0
t ipvsadm --start-daemon master --mcast-port 9999 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --syncid 5
t ipvsadm --start-daemon master --mcast-port 9999 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --sync-maxlen 1000
t ipvsadm --start-daemon master --mcast-port 9999 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --mcast-port 9999 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --mcast-group ff02::1
t ipvsadm --start-daemon master --mcast-port 9999 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --mcast-port 9999
t ipvsadm --start-daemon master --mcast-port 9999 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-port 9999 --mcast-ttl 3
t ipvsadm --start-daemon master --mcast-ttl 3 --mcast-interface eth0
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --mcast-interface eth0
t ipvsadm --start-daemon master --mcast-ttl 3 --syncid 5
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --syncid 5
t ipvsadm --start-daemon master --mcast-ttl 3 --sync-maxlen 1000
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --sync-maxlen 1000
t ipvsadm --start-daemon master --mcast-ttl 3 --mcast-group 224.0.0.99
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --mcast-group 224.0.0.99
t ipvsadm --start-daemon master --mcast-ttl 3 --mcast-group ff02::1
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --mcast-group ff02::1
t ipvsadm --start-daemon master --mcast-ttl 3 --mcast-port 9999
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --mcast-port 9999
t ipvsadm --start-daemon master --mcast-ttl 3 --mcast-ttl 3
t ipvsadm -L --daemon
t ipvsadm --stop-daemon master --mcast-ttl 3 --mcast-ttl 3
