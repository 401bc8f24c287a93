#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py forms
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -C
t ipvsadm -A -t
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t=10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t==10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t=
ipvsadm -C
t ipvsadm -A -t ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -t 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -t
ipvsadm -C
t ipvsadm -A '-t 10.0.0.1:80'
ipvsadm -C
t ipvsadm -A -t =10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t -- 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --t 10.0.0.1:80
ipvsadm -C
t ipvsadm -A t 10.0.0.1:80
ipvsadm -C
t ipvsadm -A - 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service
ipvsadm -C
t ipvsadm -A --tcp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service=10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service==10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service=
ipvsadm -C
t ipvsadm -A --tcp-service ''
ipvsadm -C
t ipvsadm -A --tcp-service 10.0.0.1:80 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service 10.0.0.1:80 --tcp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service 10.0.0.1:80 --tcp-service
ipvsadm -C
t ipvsadm -A '--tcp-service 10.0.0.1:80'
ipvsadm -C
t ipvsadm -A --tcp-service =10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-service -- 10.0.0.1:80
ipvsadm -C
t ipvsadm -A ---tcp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -tcp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --tcp-servic 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -tcp-service 10.0.0.1:80
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -u
ipvsadm -C
t ipvsadm -A -u 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u=10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u==10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u=
ipvsadm -C
t ipvsadm -A -u ''
ipvsadm -C
t ipvsadm -A -u 10.0.0.1:80 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u 10.0.0.1:80 -u 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u 10.0.0.1:80 -u
ipvsadm -C
t ipvsadm -A '-u 10.0.0.1:80'
ipvsadm -C
t ipvsadm -A -u =10.0.0.1:80
ipvsadm -C
t ipvsadm -A -u -- 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --u 10.0.0.1:80
ipvsadm -C
t ipvsadm -A u 10.0.0.1:80
ipvsadm -C
t ipvsadm -A - 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service
ipvsadm -C
t ipvsadm -A --udp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service=10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service==10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service=
ipvsadm -C
t ipvsadm -A --udp-service ''
ipvsadm -C
t ipvsadm -A --udp-service 10.0.0.1:80 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service 10.0.0.1:80 --udp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service 10.0.0.1:80 --udp-service
ipvsadm -C
t ipvsadm -A '--udp-service 10.0.0.1:80'
ipvsadm -C
t ipvsadm -A --udp-service =10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-service -- 10.0.0.1:80
ipvsadm -C
t ipvsadm -A ---udp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -udp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --udp-servic 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -udp-service 10.0.0.1:80
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A --sctp-service
ipvsadm -C
t ipvsadm -A --sctp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service=10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service==10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service=
ipvsadm -C
t ipvsadm -A --sctp-service ''
ipvsadm -C
t ipvsadm -A --sctp-service 10.0.0.1:80 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service 10.0.0.1:80 --sctp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service 10.0.0.1:80 --sctp-service
ipvsadm -C
t ipvsadm -A '--sctp-service 10.0.0.1:80'
ipvsadm -C
t ipvsadm -A --sctp-service =10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-service -- 10.0.0.1:80
ipvsadm -C
t ipvsadm -A ---sctp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -sctp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A --sctp-servic 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -sctp-service 10.0.0.1:80
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -f
ipvsadm -C
t ipvsadm -A -f 1
ipvsadm -C
t ipvsadm -A -f1
ipvsadm -C
t ipvsadm -A -f=1
ipvsadm -C
t ipvsadm -A -f==1
ipvsadm -C
t ipvsadm -A -f=
ipvsadm -C
t ipvsadm -A -f ''
ipvsadm -C
t ipvsadm -A -f 1 1
ipvsadm -C
t ipvsadm -A -f 1 -f 1
ipvsadm -C
t ipvsadm -A -f 1 -f
ipvsadm -C
t ipvsadm -A '-f 1'
ipvsadm -C
t ipvsadm -A -f =1
ipvsadm -C
t ipvsadm -A -f -- 1
ipvsadm -C
t ipvsadm -A --f 1
ipvsadm -C
t ipvsadm -A f 1
ipvsadm -C
t ipvsadm -A - 1
ipvsadm -C
t ipvsadm -A --fwmark-service
ipvsadm -C
t ipvsadm -A --fwmark-service 1
ipvsadm -C
t ipvsadm -A --fwmark-service1
ipvsadm -C
t ipvsadm -A --fwmark-service=1
ipvsadm -C
t ipvsadm -A --fwmark-service==1
ipvsadm -C
t ipvsadm -A --fwmark-service=
ipvsadm -C
t ipvsadm -A --fwmark-service ''
ipvsadm -C
t ipvsadm -A --fwmark-service 1 1
ipvsadm -C
t ipvsadm -A --fwmark-service 1 --fwmark-service 1
ipvsadm -C
t ipvsadm -A --fwmark-service 1 --fwmark-service
ipvsadm -C
t ipvsadm -A '--fwmark-service 1'
ipvsadm -C
t ipvsadm -A --fwmark-service =1
ipvsadm -C
t ipvsadm -A --fwmark-service -- 1
ipvsadm -C
t ipvsadm -A ---fwmark-service 1
ipvsadm -C
t ipvsadm -A -fwmark-service 1
ipvsadm -C
t ipvsadm -A --fwmark-servic 1
ipvsadm -C
t ipvsadm -A -fwmark-service 1
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -srr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s=rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s==rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -s rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s rr -s
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '-s rr'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s =rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -s -- rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --s rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 s rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 - rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --schedulerrr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler=rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler==rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler rr rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler rr --scheduler rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler rr --scheduler
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '--scheduler rr'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler =rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --scheduler -- rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 ---scheduler rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -scheduler rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --schedule rr
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -scheduler rr
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -bflag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b=flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b==flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b flag-1 flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b flag-1 -b flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b flag-1 -b
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '-b flag-1'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b =flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -b -- flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --b flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 b flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 - flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flagsflag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags=flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags==flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags flag-1 flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags flag-1 --sched-flags flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags flag-1 --sched-flags
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '--sched-flags flag-1'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags =flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flags -- flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 ---sched-flags flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -sched-flags flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --sched-flag flag-1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -sched-flags flag-1
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M=255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M==255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M 255.255.255.0 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M 255.255.255.0 -M 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M 255.255.255.0 -M
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '-M 255.255.255.0'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M =255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -M -- 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --M 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 M 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 - 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask=255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask==255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask 255.255.255.0 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask 255.255.255.0 --netmask 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask 255.255.255.0 --netmask
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '--netmask 255.255.255.0'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask =255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmask -- 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 ---netmask 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -netmask 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --netmas 255.255.255.0
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -netmask 255.255.255.0
t ipvsadm -Sn
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pesip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe=sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe==sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe=
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe ''
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip --pe sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe sip --pe
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 '--pe sip'
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe =sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --pe -- sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 ---pe sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -pe sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 --p sip
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80 -pe sip
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r=10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r==10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -r
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 '-r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r =10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r -- 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 r 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 - 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server=10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server==10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server 10.0.1.1:80 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server 10.0.1.1:80 --real-server 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server 10.0.1.1:80 --real-server
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 '--real-server 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server =10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-server -- 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 ---real-server 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -real-server 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 --real-serve 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -real-server 10.0.1.1:80
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-typeipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type=ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type==ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ipip ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ipip --tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ipip --tun-type
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i '--tun-type ipip'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type =ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type -- ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i ---tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i -tun-type ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-typ ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i -tun-type ipip
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port=6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port==6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 --tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port 6080 --tun-port
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i '--tun-port 6080'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port =6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-port -- 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i ---tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i -tun-port 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-por 6080
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i -tun-port 6080
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w=2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w==2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2 -w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2 -w
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 '-w 2'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w =2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -w -- 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 w 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 - 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight=2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight==2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight 2 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight 2 --weight 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight 2 --weight
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 '--weight 2'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight =2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weight -- 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---weight 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -weight 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --weigh 2
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -weight 2
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x==5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x 5 -x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 '-x 5'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -x -- 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 x 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 - 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold==5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold 5 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold 5 --u-threshold 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold 5 --u-threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 '--u-threshold 5'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshold -- 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---u-threshold 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -u-threshold 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --u-threshol 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -u-threshold 5
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y=0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y==0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0 -y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0 -y
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 '-y 0'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y =0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -y -- 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 y 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 - 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold=0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold==0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold 0 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold 0 --l-threshold 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold 0 --l-threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 '--l-threshold 0'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold =0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshold -- 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---l-threshold 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -l-threshold 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --l-threshol 0
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -l-threshold 0
t ipvsadm -Sn
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interfaceeth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface=eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface==eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface=
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface ''
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-interface eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-interface
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master '--mcast-interface eth0'
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface =eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface -- eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master ---mcast-interface eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master -mcast-interface eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interfac eth0
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master -mcast-interface eth0
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -Sn
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid=5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid==5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid=
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid ''
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 5 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 5 --syncid 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 5 --syncid
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 '--syncid 5'
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid =5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid -- 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 ---syncid 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -syncid 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --synci 5
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -syncid 5
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -Sn
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen=1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen==1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen=
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen ''
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1000 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1000 --sync-maxlen 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1000 --sync-maxlen
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 '--sync-maxlen 1000'
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen =1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen -- 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 ---sync-maxlen 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -sync-maxlen 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxle 1000
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -sync-maxlen 1000
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -Sn
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group=224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group==224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group=
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group ''
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 224.0.0.99 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 224.0.0.99 --mcast-group 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 224.0.0.99 --mcast-group
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 '--mcast-group 224.0.0.99'
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group =224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group -- 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 ---mcast-group 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -mcast-group 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-grou 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -mcast-group 224.0.0.99
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -Sn
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port=9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port==9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port=
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port ''
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9999 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9999 --mcast-port 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9999 --mcast-port
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 '--mcast-port 9999'
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port =9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port -- 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 ---mcast-port 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -mcast-port 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-por 9999
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -mcast-port 9999
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -Sn
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl=3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl==3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl=
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl ''
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 3 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 3 --mcast-ttl 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 3 --mcast-ttl
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 '--mcast-ttl 3'
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl =3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl -- 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 ---mcast-ttl 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -mcast-ttl 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-tt 3
ipvsadm --stop-daemon master 2>/dev/null
ipvsadm -C
t ipvsadm --start-daemon master --mcast-interface eth0 -mcast-ttl 3
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -6 -6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv6 --ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv6 --ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv6 --ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv6=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv6=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv6 =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv6 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv6 --ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv6n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---ipv6
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -o=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -o=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -o =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -o 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -o -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -on
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -o=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -o=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -o =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -o 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -o -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -on
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -o=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -o=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -o =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -o 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -o -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -on
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -o=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -o=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -o =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -o 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -o -o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -on
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --o
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ops=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ops=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ops =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ops 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ops --ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --opsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --op
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ops=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ops=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ops =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ops 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ops --ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --opsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --op
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ops=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ops=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ops =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ops 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ops --ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --opsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --op
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ops=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ops=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ops =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ops 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ops --ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --opsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --op
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---ops
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -g=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -g=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -g =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -g 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -g -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -gn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -g=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -g=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -g =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -g 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -g -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -gn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -g -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -gn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -g=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -g=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -g =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -g 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -g -g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -gn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --g
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewaying=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewaying=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewaying =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewaying 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewaying --gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewayingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --gatewayin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewaying=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewaying=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewaying =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewaying 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewaying --gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewayingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --gatewayin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewaying=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewaying=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewaying =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewaying 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewaying --gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewayingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --gatewayin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewaying=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewaying=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewaying =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewaying 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewaying --gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewayingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --gatewayin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---gatewaying
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -i=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -i=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -i =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -i 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -i -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -in
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -i=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -i=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -i =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -i 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -i -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -in
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -in
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -i=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -i=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -i =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -i 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -i -i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -in
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --i
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipip=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipip=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipip =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipip 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipip --ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipipn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --ipi
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipip=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipip=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipip =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipip 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipip --ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipipn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --ipi
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipip=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipip=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipip =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipip 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipip --ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipipn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --ipi
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipip=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipip=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipip =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipip 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipip --ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipipn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --ipi
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---ipip
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -m=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -m=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -m =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -m 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -m -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -mn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -m=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -m=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -m =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -m 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -m -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -mn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -mn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -m=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -m=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -m =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -m 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -m -m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -mn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --m
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masquerading=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masquerading=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masquerading =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masquerading 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masquerading --masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masqueradingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --masqueradin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masquerading=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masquerading=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masquerading =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masquerading 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masquerading --masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masqueradingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --masqueradin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masquerading=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masquerading=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masquerading =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masquerading 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masquerading --masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masqueradingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --masqueradin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masquerading=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masquerading=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masquerading =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masquerading 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masquerading --masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masqueradingn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --masqueradin
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---masquerading
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsum --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-nocsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsum --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-nocsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsum --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-nocsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsum --tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-nocsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---tun-nocsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csum --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-csu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csum --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-csu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csum --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-csu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csum --tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-csu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---tun-csum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsum --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-remcsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsum --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-remcsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsum --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-remcsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsum=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsum=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsum =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsum 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsum --tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsumn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-remcsu
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---tun-remcsum
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -c=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -c=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -c =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -c 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -c -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -cn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -c=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -c=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -c =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -c 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -c -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -cn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -c=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -c=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -c =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -c 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -c -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -cn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -c=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -c=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -c =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -c 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -c -c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -cn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --c
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connection=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connection=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connection =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connection 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connection --connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connectionn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --connectio
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connection=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connection=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connection =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connection 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connection --connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connectionn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --connectio
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connection=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connection=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connection =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connection 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connection --connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connectionn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --connectio
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connection=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connection=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connection =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connection 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connection --connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connectionn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --connectio
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---connection
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -nn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -n=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -n=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -n =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -n 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -n -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -nn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -n=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -n=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -n =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -n 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -n -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -nn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -n=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -n=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -n =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -n 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -n -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -nn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numeric=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numeric=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numeric =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numeric 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numeric --numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numericn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --numeri
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numeric=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numeric=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numeric =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numeric 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numeric --numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numericn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --numeri
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numeric=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numeric=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numeric =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numeric 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numeric --numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numericn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --numeri
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numeric=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numeric=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numeric =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numeric 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numeric --numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numericn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --numeri
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---numeric
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeout=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeout=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeout =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeout 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeout --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeoutn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --timeou
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeout=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeout=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeout =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeout 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeout --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeoutn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --timeou
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeout --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeoutn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --timeou
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeout=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeout=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeout =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeout 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeout --timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeoutn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --timeou
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---timeout
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemon=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemon=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemon =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemon 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemon --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemonn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --daemo
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemon=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemon=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemon =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemon 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemon --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemonn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --daemo
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemon --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemonn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --daemo
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemon=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemon=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemon =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemon 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemon --daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemonn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --daemo
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---daemon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stats=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stats=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stats =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stats 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stats --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --statsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --stat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stats=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stats=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stats =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stats 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stats --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --statsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --stat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stats=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stats=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stats =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stats 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stats --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --statsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --stat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --stats=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --stats=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --stats =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --stats 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --stats --stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --statsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --stat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---stats
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rate=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rate=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rate =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rate 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rate --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --raten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --rat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rate=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rate=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rate =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rate 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rate --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --raten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --rat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rate=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rate=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rate =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rate 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rate --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --raten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --rat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --rate=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --rate=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --rate =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --rate 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --rate --rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --raten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --rat
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---rate
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholds=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholds=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholds =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholds 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholds --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --thresholdsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholds=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholds=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholds =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholds 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholds --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --thresholdsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholds --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --thresholdsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --thresholds=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --thresholds=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --thresholds =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --thresholds 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --thresholds --thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --thresholdsn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --threshold
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---thresholds
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-conn=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-conn=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-conn =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-conn 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-conn --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-connn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent-con
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-conn=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-conn=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-conn =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-conn 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-conn --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-connn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent-con
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-conn --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-connn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent-con
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-conn=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-conn=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-conn =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-conn 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-conn --persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-connn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent-con
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---persistent-conn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-info=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-info=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-info =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-info 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-info --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-infon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --tun-inf
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-info=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-info=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-info =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-info 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-info --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-infon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --tun-inf
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-info --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-infon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --tun-inf
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-info=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-info=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-info =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-info 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-info --tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-infon
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --tun-inf
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---tun-info
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sort --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --sor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sort --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --sor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sort --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --sor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sort --sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --sor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---sort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosort --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --nosor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosort --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --nosor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosort --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --nosor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosort=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosort=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosort =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosort 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosort --nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosortn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --nosor
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---nosort
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -X=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -X=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -X =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -X 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -X -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -Xn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -X=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -X=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -X =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -X 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -X -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -Xn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -X=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -X=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -X =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -X 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -X -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -Xn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -X=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -X=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -X =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -X 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -X -X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -Xn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --X
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exact=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exact=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exact =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exact 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exact --exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exactn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --exac
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exact=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exact=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exact =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exact 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exact --exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exactn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --exac
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exact=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exact=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exact =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exact 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exact --exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exactn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --exac
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exact=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exact=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exact =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exact 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exact --exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exactn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --exac
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---exact
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -p -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -pn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -p -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -pn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -p -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -pn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -p=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -p=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -p =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -p 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -p -p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -pn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --p
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistent --persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persistentn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --persisten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ---persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistent --persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persistentn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 --persisten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t 10.0.0.1:80 ---persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistent --persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persistentn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 --persisten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 ---persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent =5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent 5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistent --persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persistentn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 --persisten
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f 1 ---persistent
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -add-service
t ipvsadm -add-service -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-servic
t ipvsadm --add-servic -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-service=
t ipvsadm --add-service= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-service=5
t ipvsadm --add-service=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-servicex
t ipvsadm --add-servicex -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-service --
t ipvsadm --add-service -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---add-service
t ipvsadm ---add-service -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --ADD-SERVICE
t ipvsadm --ADD-SERVICE -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -edit-service
t ipvsadm -edit-service -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-servic
t ipvsadm --edit-servic -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-service=
t ipvsadm --edit-service= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-service=5
t ipvsadm --edit-service=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-servicex
t ipvsadm --edit-servicex -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-service --
t ipvsadm --edit-service -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---edit-service
t ipvsadm ---edit-service -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --EDIT-SERVICE
t ipvsadm --EDIT-SERVICE -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -delete-service
t ipvsadm -delete-service -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-servic
t ipvsadm --delete-servic -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-service=
t ipvsadm --delete-service= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-service=5
t ipvsadm --delete-service=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-servicex
t ipvsadm --delete-servicex -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-service --
t ipvsadm --delete-service -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---delete-service
t ipvsadm ---delete-service -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --DELETE-SERVICE
t ipvsadm --DELETE-SERVICE -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -clear
t ipvsadm -clear -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clea
t ipvsadm --clea -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clear=
t ipvsadm --clear= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clear=5
t ipvsadm --clear=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clearx
t ipvsadm --clearx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --clear --
t ipvsadm --clear -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---clear
t ipvsadm ---clear -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --CLEAR
t ipvsadm --CLEAR -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -restore
t ipvsadm -restore -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restor
t ipvsadm --restor -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restore=
t ipvsadm --restore= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restore=5
t ipvsadm --restore=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restorex
t ipvsadm --restorex -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --restore --
t ipvsadm --restore -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---restore
t ipvsadm ---restore -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --RESTORE
t ipvsadm --RESTORE -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -save
t ipvsadm -save -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --sav
t ipvsadm --sav -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --save=
t ipvsadm --save= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --save=5
t ipvsadm --save=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --savex
t ipvsadm --savex -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --save --
t ipvsadm --save -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---save
t ipvsadm ---save -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --SAVE
t ipvsadm --SAVE -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -add-server
t ipvsadm -add-server -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-serve
t ipvsadm --add-serve -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-server=
t ipvsadm --add-server= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-server=5
t ipvsadm --add-server=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-serverx
t ipvsadm --add-serverx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --add-server --
t ipvsadm --add-server -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---add-server
t ipvsadm ---add-server -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --ADD-SERVER
t ipvsadm --ADD-SERVER -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -edit-server
t ipvsadm -edit-server -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-serve
t ipvsadm --edit-serve -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-server=
t ipvsadm --edit-server= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-server=5
t ipvsadm --edit-server=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-serverx
t ipvsadm --edit-serverx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --edit-server --
t ipvsadm --edit-server -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---edit-server
t ipvsadm ---edit-server -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --EDIT-SERVER
t ipvsadm --EDIT-SERVER -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -delete-server
t ipvsadm -delete-server -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-serve
t ipvsadm --delete-serve -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-server=
t ipvsadm --delete-server= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-server=5
t ipvsadm --delete-server=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-serverx
t ipvsadm --delete-serverx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --delete-server --
t ipvsadm --delete-server -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---delete-server
t ipvsadm ---delete-server -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --DELETE-SERVER
t ipvsadm --DELETE-SERVER -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -list
t ipvsadm -list -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --lis
t ipvsadm --lis -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --list=
t ipvsadm --list= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --list=5
t ipvsadm --list=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --listx
t ipvsadm --listx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --list --
t ipvsadm --list -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---list
t ipvsadm ---list -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --LIST
t ipvsadm --LIST -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -zero
t ipvsadm -zero -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zer
t ipvsadm --zer -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zero=
t ipvsadm --zero= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zero=5
t ipvsadm --zero=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zerox
t ipvsadm --zerox -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --zero --
t ipvsadm --zero -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---zero
t ipvsadm ---zero -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --ZERO
t ipvsadm --ZERO -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -set
t ipvsadm -set -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --se
t ipvsadm --se -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set=
t ipvsadm --set= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set=5
t ipvsadm --set=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --setx
t ipvsadm --setx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --set --
t ipvsadm --set -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---set
t ipvsadm ---set -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --SET
t ipvsadm --SET -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -start-daemon
t ipvsadm -start-daemon -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemo
t ipvsadm --start-daemo -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon=
t ipvsadm --start-daemon= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon=5
t ipvsadm --start-daemon=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemonx
t ipvsadm --start-daemonx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon --
t ipvsadm --start-daemon -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---start-daemon
t ipvsadm ---start-daemon -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --START-DAEMON
t ipvsadm --START-DAEMON -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -stop-daemon
t ipvsadm -stop-daemon -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemo
t ipvsadm --stop-daemo -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon=
t ipvsadm --stop-daemon= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon=5
t ipvsadm --stop-daemon=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemonx
t ipvsadm --stop-daemonx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --stop-daemon --
t ipvsadm --stop-daemon -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---stop-daemon
t ipvsadm ---stop-daemon -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --STOP-DAEMON
t ipvsadm --STOP-DAEMON -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -version
t ipvsadm -version -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --versio
t ipvsadm --versio -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --version=
t ipvsadm --version= -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --version=5
t ipvsadm --version=5 -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --versionx
t ipvsadm --versionx -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --version --
t ipvsadm --version -- -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---version
t ipvsadm ---version -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --VERSION
t ipvsadm --VERSION -t 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ---
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm - -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -- -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L --
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -- -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L -n -- x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '' -L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ''
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm ' '
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L ' '
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm L
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm list
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -l -n n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ln -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lnn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lnc
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lcn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LnX
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lc -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L-n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L=n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ln=
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-L n'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lt 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lt10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lnt 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ltn 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LZ
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lh
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lv
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-Lé'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-é'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '--é'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -9
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -at 10.0.0.1:80 -r 10.0.1.2:80 -mw5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -at10.0.0.1:80 -r10.0.1.3:80 -mw=5
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -St 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SX
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -nS
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -vn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -v x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Rn
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -R x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -D x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dt
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Dt 10.0.0.1:80 x
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a 10.0.0.1:80 10.0.1.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t -u 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -s -t 10.0.0.1:80
t ipvsadm 
