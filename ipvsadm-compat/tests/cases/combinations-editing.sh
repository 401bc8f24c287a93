#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py editing
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip -p
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 -s sh -b sh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 -p 90
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 -p 90 -M 255.255.0.0
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 -o
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 --pe sip -p
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 -s rr -b flag-2
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s mh -b mh-fallback,mh-port
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -Ln
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -g
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 10 -y 5
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 7
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gre --tun-csum
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Ln
t ipvsadm -Ln --thresholds
t ipvsadm -Ln --tun-info
ipvsadm -C
t ipvsadm -E -t 10.0.0.1:80
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -D -t 10.0.0.1:80
t ipvsadm -Z -t 10.0.0.1:80
t ipvsadm -L -t 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80
s -A -t 10.0.0.1:80
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -Sn
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:81 -m
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.1:80 -s nosuch
t ipvsadm -Sn
t ipvsadm -E -t 10.0.0.1:80 -s nosuch
t ipvsadm -Sn
t ipvsadm -E -t 10.0.0.1:80 -s ''
t ipvsadm -Sn
t ipvsadm -E -t 10.0.0.1:80 --pe nosuch
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 --pe nosuch
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 -s aaaaaaaaaaaaaaa
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 -s aaaaaaaaaaaaaaaa
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 -s aaaaaaaaaaaaaaaaa
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 --pe aaaaaaaaaaaaaaa
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 --pe aaaaaaaaaaaaaaaa
t ipvsadm -Sn
t ipvsadm -A -t 10.0.0.9:80 --pe aaaaaaaaaaaaaaaaa
t ipvsadm -Sn
