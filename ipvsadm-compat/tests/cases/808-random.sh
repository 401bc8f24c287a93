#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by random.py 8 400
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
t ipvsadm -Z -u 10.0.0.1:53
t ipvsadm -a -r2001:db8:1::2 '--udp-service=[2001:db8::2]:53' -y ' 7' --masquerading
t ipvsadm -A -f=2147483647 -p ' 5' --scheduler dh
t ipvsadm --add-server -u 10.0.0.1:53 -r 10.0.1.2 -i
ti '
-A --sctp-service=012.0.0.3:domain -s lc -o -p2678400 
  -A -u[2001:db8::2]:53 -sovf
-a --fwmark-service 7 -r 10.0.1.1:http -i  ' ipvsadm --restore
t ipvsadm --add-server -u 10.0.0.1:53 -r127.0.0.1:http -i
t ipvsadm -A -t '[2001:db8::1]:80' -s wrr '--persistent= 5' --
t ipvsadm -A -t10.0.0.1:80
t ipvsadm --edit-server --sctp-service=10.0.0.1:80 -r=127.0.0.1 --masquerading --weight=1 -y=2147483647
t ipvsadm --add-server --tcp-service 10.0.0.1:http -r 10.0.1.2 -w 65535
t ipvsadm -A -u '[2001:db8::2]:53'
t ipvsadm -a --fwmark-service=7 -r 10.0.1.3:http --ipip -w +8
t ipvsadm --start-daemon master --sync-maxlen=1500
t ipvsadm -A '--sctp-service=10.1: 80' --scheduler lblcr
t ipvsadm 2001:db8:1::1 '[2001:db8::1]:80' --tun-remcsum -t -r --add-server --tun-type=GUE --tun-csum -i
t ipvsadm -E '-t=[2001:db8::1]:80'
t ipvsadm -A --tcp-service=10.1:domain --netmask bad -s=ovf
t ipvsadm -l -X
t ipvsadm -L -c
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.2:http -w +8
t ipvsadm --add-server -t 10.0.0.1:http --real-server=10.0.1.2 '-x= 7' -g
t ipvsadm -L -n --syncid=5
t ipvsadm --stop-daemon master --sync-maxlen=65507 --mcast-interface nosuch
t ipvsadm -d -f 2147483647 --real-server=10.0.1.1:80
t ipvsadm -A -t '[2001:db8::1]:80' --persistent -M 64 -s sed
t ipvsadm -L --persistent-conn
t ipvsadm --add-service --sctp-service 10.0.0.1:80 -s=sh
t ipvsadm --list -n --syncid=5
t ipvsadm -a '-t=[2001:db8::1]:http' -r 127.0.0.1 -w 100 --l-threshold=1 -m -m
t ipvsadm --delete-service --daemon --tcp-service=012.0.0.3
t ipvsadm -t 10.0.0.1:80 -p -m
t ipvsadm -a -t 10.0.0.1:8080 --real-server 127.0.0.1 --ipip -w=65535
t ipvsadm -v -6
ti 'ipvsadm -a	-u10.0.0.1:53	--real-server	10.0.1.1
	-l --persistent-conn --sort
ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.3 --masquerading  
-A --sctp-service=10.0.0.1:80 -o
-D	-t=[2001:db8:1111:2222:3333:4444:5555:6666]:0	-s  ' ipvsadm -R
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.3 --u-threshold=010 --masquerading
t ipvsadm --add-server -t 10.0.0.1:http -r10.0.1.3:http --masquerading -w ' 7'
t ipvsadm -d -f 2147483647 --real-server=127.0.0.1:
t ipvsadm --start-daemon master
t ipvsadm -D '-t[2001:db8::1]:80'
t ipvsadm --start-daemon master --mcast-interface nosuch
t ipvsadm -A '--udp-service=[2001:db8::2]:53' -s lc --netmask bad
t ipvsadm --add-server -t web.example:443 --real-server=10.0.1.3 -g
t ipvsadm -D --udp-service 2001:db8::1
t ipvsadm -A --tcp-service=10.0.0.1:8080 -p -b=sh-port -s lblcr
t ipvsadm -d --fwmark-service=2147483647 -r 127.0.0.1
t ipvsadm -A --sctp-service=10.0.0.1:80 -s averylongschedulername -p 2678400
t ipvsadm --delete-service -z --sctp-service=10.0.0.1:80
t ipvsadm -A -t '[2001:db8::1]:80' --scheduler=averylongschedulername -s rr
t ipvsadm -A -t '[2001:db8::1]:80' -p -ssed
t ipvsadm -S -n
t ipvsadm -Z '-u[2001:db8::2]:53'
t ipvsadm -Ln --tun-info
t ipvsadm -l -n --syncid=5 --daemon
t ipvsadm -d --sctp-service=10.0.0.1:80 -r 10.0.1.1:80 -D
t ipvsadm -l --stats --persistent-conn
t ipvsadm --edit-server -t 10.0.0.1:http -r 10.0.1.1:8080 -g
t ipvsadm --add-server -u10.0.0.2:domain -r=10.0.1.3:http --gatewaying
t ipvsadm --edit-service --udp-service=10.0.0.2:domain -s rr --sched-flags mh-port
t ipvsadm - -6 -z
t ipvsadm -L -n --persistent-conn --stats -t=10.0.0.1:http --nosort
t ipvsadm -e -t10.0.0.1:http -r10.0.1.4 -w=010
t ipvsadm --add-server --fwmark-service 7 -r=10.0.1.2 --tun-type=gre
t ipvsadm -L -n
ti '-a	-t[2001:db8::1]:80	-r2001:db8:1::1	-y1
-e --fwmark-service=7 -r 10.0.1.1 --gatewaying
-A  --fwmark-service  4294967296  -6  --sched-flags  sh-fallback,flag-4,nosuch  -s  wrr 
--edit-server	--udp-service=10.0.0.2:domain	--real-server	10.0.1.1:80	--u-threshold	0x10	--masquerading
	-a  --udp-service  [2001:db8::2]:53  -r  [2001:db8:1::1]:8080  -g' ipvsadm -R
t ipvsadm -l -n -c
t ipvsadm --add-server -u 10.0.0.2:domain -r 10.0.1.2:http
t ipvsadm -E -u '[2001:db8::2]:53' -p 360 --pe=sip
t ipvsadm -A -f=7 -s wrr
t ipvsadm -a -u 10.0.0.2:domain -r=127.0.0.1 '--real-server=[::1]: 80'
t ipvsadm -a --udp-service web.example:http -r 127.0.0.1:80 --tun-remcsum -w --daemon 010 --tun-port 1 -i
t ipvsadm --stop-daemon=backup --mcast-port=0 --sync-maxlen=65508
t ipvsadm -L -n
t ipvsadm -a -u=10.0.0.2:domain -r 10.0.1.2:80 --tun-type= -g
t ipvsadm -a -u 10.0.0.2:domain --real-server 10.0.1.3:8080 -w 65535 --tun-type=gre --masquerading
t ipvsadm -E -f=1 -ssh -M 1
t ipvsadm -a -u 10.0.0.2:domain --real-server 10.0.1.4 -i
t ipvsadm --sctp-service --real-server -d 127.0.0.1:8080 10.0.0.1:80
t ipvsadm -L
t ipvsadm -L -n
t ipvsadm -L -u localhost:443
t ipvsadm -a '--tcp-service=[2001:db8::1]:80' --real-server=2001:db8:1::2 -w 1 --gatewaying
t ipvsadm --delete-server -u10.0.0.1:53 -r 127.0.0.1
t ipvsadm -l -n --daemon --stats -f 7
t ipvsadm --add-server '--udp-service=[2001:db8::2]:53' '-r=[2001:db8:1::1]:http' -y1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r10.0.1.4
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.4 -w 010 -y65535 -x=010
t ipvsadm --edit-server -u localhost:ssh -r '[2001:db8:1::2]:+80' -x 100 --masquerading
t ipvsadm -a -u '[2001:db8::2]:53' --real-server '[2001:db8:1::1]:http' --weight 0 --l-threshold ' 7' -g
ti '-L  --timeout  -c  --tcp-service=0x0a000002:8080  --nosort  ' ipvsadm -R
t ipvsadm -a -f 2147483647 -6 --real-server=10.0.1.3:80 -i --tun-type gue --tun-port=6080 --tun-csum
t ipvsadm -a -u '[2001:db8::2]:53' --real-server '[2001:db8:1::1]:http' --weight 100
t ipvsadm --add-server --fwmark-service=7 --real-server=10.0.1.2 --tun-type=gre --tun-nocsum -i
t ipvsadm --list -n --tun-info --persistent-conn
t ipvsadm --add-server -u10.0.0.1:53 -r 127.0.0.1:http --ipip
t ipvsadm --edit-server --tcp-service '[::1]:0080' -r=10.0.1.4:ssh --masquerading
t ipvsadm -a --tcp-service 10.0.0.1:http --real-server 10.0.1.1:http -g
t ipvsadm --list -n --rate
t ipvsadm -a -p --fwmark-service 2147483647 -r 10.0.1.3:80 -i
t ipvsadm -L -n --udp-service '[2001:db8::2]:53'
t ipvsadm -L -n --numeric --tcp-service web.example:443
t ipvsadm -a -t web.example:443 --real-server 10.0.1.2 --weight=010
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.2:80
t ipvsadm -A -u=10.0.0.2:domain --scheduler wrr
t ipvsadm -L --persistent-conn
t ipvsadm -C
t ipvsadm --add-service -f 7 -s=mh -M 255.255.255.255
t ipvsadm --set 2678400 0 2678400 900
t ipvsadm -L -n -m -m
t ipvsadm -l -n --daemon -t '[2001:db8::1]:80'
t ipvsadm -L --persistent-conn --timeout -t '[2001:db8:1111:2222:3333:4444:5555:6666]:domain' --nosort
t ipvsadm -A --udp-service=10.0.0.1:53 -M 64x
t ipvsadm -L -n
t ipvsadm -l -n --persistent-conn
t ipvsadm --delete-service -t 012.0.0.3:http
t ipvsadm -A -t 10.0.0.1:http -s wrr -p ' 5'
t ipvsadm -a -u 10.0.0.2:53 '-r[2001:db8:1::1]:80x' --gatewaying -w=100 --tun-type '' -y +8
t ipvsadm --add-server --udp-service '[2001:db8::2]:53' -r 2001:db8:1::1 --tun-remcsum -m
t ipvsadm -A -u '[2001:db8::1]:0' -s=sed --pe=nosuch --persistent
t ipvsadm -A -f 2147483647 -Mbad -p 2678400
t ipvsadm -D --sctp-service 10.0.0.1:80 -w 3
ti '--add-service	-u	10.0.0.1:53	--scheduler	lc	-r	10.0.1.1:ssh  

-L
-a	-u	10.0.0.2:domain	-r	10.0.1.2:8080	-x	1  
-a -u[2001:db8::2]:53 -r 2001:db8:1::1 --ipip  ' ipvsadm --restore
t ipvsadm -L -n --persistent-conn --exact
t ipvsadm -A --fwmark-service 2147483647 -s wlc
t ipvsadm --delete-server -u '[2001:db8::2]:53' -r '[2001:db8:1::2]:8080'
t ipvsadm -a '-u=[2001:db8::2]:53' -r 10.0.1.3:53 --tun-type gue --tun-port=6080 --tun-csum -i
t ipvsadm -v
t ipvsadm --list -n -c --stats
t ipvsadm -l -c --thresholds '-u=[2001:db8::2]:53'
t ipvsadm --delete-service -u=10.0.0.1:53
t ipvsadm -a --real-server=10.0.1.3:80 -u=10.0.0.1:53 --tun-csum
t ipvsadm -Ln --stats
t ipvsadm -a --udp-service=10.0.0.2:domain -r127.0.0.1 -w +8 -i
t ipvsadm -l
t ipvsadm -a --tcp-service web.example:443 --real-server=10.0.1.3 -x 1 --gatewaying
t ipvsadm --list -n --numeric --numeric
t ipvsadm -e -f=2147483647 --real-server=127.0.0.1:http --weight 010
t ipvsadm -l -n
t ipvsadm --add-service -u 10.0.0.2:domain --pe sip -M 64x --scheduler=lblcr -p2678400
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r2001:db8:1::2 -m -w2147483648
t ipvsadm -A -t=10.0.0.1:80 --persistent
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.2:http --weight=100 --tun-port=65536
t ipvsadm -E -f=2147483647 -6 -M=64x
ti '  -d	--sctp-service=10.0.0.1:80	--real-server	10.0.1.4:http 
	-a  -t10.0.0.1:80  -r  10.0.1.2:8080  -i  --tun-type=gre  --tun-nocsum

-a --sctp-service=10.0.0.1:80 -r [2001:db8:1::1]:http -w ' ipvsadm -R
t ipvsadm -C
ti '-a --fwmark-service 7 -r=10.0.1.2:http --tun-type gue --timeout --tun-port=6080 --tun-remcsum -i
	--list	-n	--syncid=5	--sort	-f2147483647
-A  -t  10.0.0.1:http ' ipvsadm --restore
t ipvsadm -A -f 2147483647 -M 255.255.255.0 -p 1
t ipvsadm -L
t ipvsadm --add-server -u 10.0.0.2:domain --real-server '10.0.1.4: 80' --tun-type GUE
t ipvsadm --list --exact
t ipvsadm -S -n
t ipvsadm -d --fwmark-service=7 --real-server 127.0.0.1
t ipvsadm --edit-service -u 10.0.0.2:domain -s sed
t ipvsadm -a -u=10.0.0.2:domain --real-server=10.0.1.1 -w --daemon +8 -m
t ipvsadm -d -u '[2001:db8::2]:53' '-r=[2001:db8:1::2]:80'
t ipvsadm -L -n
t ipvsadm --add-service -t 10.0.0.1:80
t ipvsadm -L --persistent-conn
t ipvsadm --add-server --sctp-service 10.0.0.1:80 -r=10.0.1.3:80 --weight 0 --gatewaying -y 1 -x=5 --tun-remcsum
t ipvsadm -a -u '[2001:db8::2]:53' --real-server '[2001:db8:1::1]:http' -y 5 --masquerading -x 2147483647
t ipvsadm -L -n --sctp-service 0x0a000002:443
t ipvsadm --list -n --tun-info
t ipvsadm --set 60 900 60
t ipvsadm --add-service '--udp-service=[2001:db8::2]:53'
t ipvsadm --list
t ipvsadm -e -f 7 --real-server 10.0.1.4 -w=010 --tun-nocsum
t ipvsadm -l -n
t ipvsadm -E '-u[2001:db8::2]:53' -s wrr
t ipvsadm -a '-t[2001:db8::1]:80' --real-server '[2001:db8:1::2]:8080' --gatewaying --weight=1.5
t ipvsadm -z - -Lz
t ipvsadm -A -t=web.example:443 --sched-flags=flag-2 '--persistent= 5'
t ipvsadm --delete-service -u '[2001:db8::2]:53' -m -m
t ipvsadm --set foo -
t ipvsadm -a -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:80' --gatewaying -w 5 --tun-type=GUE
t ipvsadm -A --udp-service '[2001:db8::2]:53' -p 2678400 -M=bad --pe sip
t ipvsadm -Z
t ipvsadm -l -n --numeric --exact
t ipvsadm -S
t ipvsadm -A -f7 -o -M=bad
t ipvsadm -a --tcp-service=10.0.0.1:80 -r127.0.0.1:8080 -m -w +8
t ipvsadm +8 -t '10.0.0.1: 80' -r -i 10.0.1.1 -w -a
t ipvsadm -L --timeout
t ipvsadm --edit-service -s mh '--udp-service=10.1: 80'
t ipvsadm -Ln --tun-info
t ipvsadm -e '-t=[2001:db8::1]:80' -r 2001:db8:1::1 --gatewaying --weight=010
t ipvsadm -l -n --numeric --syncid=5 -t10.0.0.1:http
t ipvsadm -a -t web.example:443 -r 10.0.1.3 --masquerading -w 2147483647
t ipvsadm -E --tcp-service 10.1:domain
t ipvsadm --stop-daemon backup
t ipvsadm -a -u '[2001:db8::2]:53' -r2001:db8:1::2 -g -w 0
t ipvsadm -A --tcp-service '10.1: 80' --persistent=60
t ipvsadm -a -tweb.example:443 -r 127.0.0.1:http --masquerading -x2147483648
t ipvsadm -a -t 10.0.0.1:80 --real-server 10.0.1.2:http -x 65535 -m
t ipvsadm -a --fwmark-service 2147483647 -r10.0.1.4:80 -w 2147483648 --ipip --u-threshold=2147483647
t ipvsadm -a --tcp-service=web.example:443 --real-server=127.0.0.1 --ipip
t ipvsadm -l -n -X
t ipvsadm -A -t 10.0.0.1:80 -b=,nosuch --persistent
t ipvsadm --delete-service -u 10.0.0.2:domain
t ipvsadm -L -n --syncid=5 --stats
t ipvsadm --list -n --timeout --daemon
t ipvsadm --zero
t ipvsadm --start-daemon backup
t ipvsadm -e --sctp-service 10.0.0.1:80 --real-server 10.0.1.1 -m
t ipvsadm -a -u '[2001:db8::2]:53' -r 2001:db8:1::1 -i
t ipvsadm -A -u '[2001:db8::2]:53' --scheduler=sed
t ipvsadm -a -f 2147483647 127.0.0.1 -i
t ipvsadm -e -f 7 -r10.0.1.3
t ipvsadm --add-server -t 10.0.0.1:http -r 10.0.1.4
t ipvsadm --add-service -t 10.0.0.1:http -b flag-1,,flag-1
t ipvsadm -Ln --thresholds
t ipvsadm -C
t ipvsadm -AL - -Lz
t ipvsadm --add-service '--udp-service=[::1]:ssh' -s nq -p
t ipvsadm -a -t --real-server 10.0.1.2:http -x ' 7'
t ipvsadm -a -u 10.0.0.2:domain -r 10.0.1.3:ssh -w=x --ipip --tun-port=6080
t ipvsadm -A --udp-service=10.0.0.1:53 -s=wlc
t ipvsadm -A -u '[2001:db8::2]:53' -M 255.255.255.255 --scheduler=wrr
t ipvsadm --add-server -u '[2001:db8::2]:53' -r=2001:db8:1::2 --gatewaying
t ipvsadm -A -t 10.1:65536
t ipvsadm -v
t ipvsadm --nosuch -6
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.4 -m -x +8
t ipvsadm -L --numeric
t ipvsadm --edit-server -u=10.0.0.2:domain --real-server 10.0.1.3 -w ' 7' --ipip
t ipvsadm -l -n --numeric --fwmark-service=2147483647 --nosort
ti '--add-server -f2147483647 --real-server=[::1]:domain -m
ipvsadm -Z -t=10.0.0.1:http
ipvsadm -A -u  
' ipvsadm -R
t ipvsadm --add-service --sctp-service=10.0.0.1:80 --sched-flags sh-port,flag-1,
t ipvsadm -a --udp-service=10.0.0.1:53 -r 10.0.1.3:53 --u-threshold 0
t ipvsadm --delete-server -t 10.0.0.1:http -r 10.0.1.3:http --udp-service=10.0.0.1:53
t ipvsadm -e '-u=[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:80'
t ipvsadm -a --fwmark-service 2147483647 --real-server=10.0.1.1 -g --u-threshold 5 --l-threshold=65535
t ipvsadm --delete-service -t 10.0.0.1:80
t ipvsadm -A --udp-service=10.0.0.2:domain -srr
t ipvsadm -A -f=7 --scheduler rr '--persistent= 5'
ti '
#
' ipvsadm -R
t ipvsadm -e --sctp-service=10.0.0.80:domain --real-server 10.0.1.1 --u-threshold=5 -w 1 -y 5
t ipvsadm -Ln --tun-info
t ipvsadm -E -t10.0.0.1:80 -M 255.255.255.0
t ipvsadm -A -u 10.0.0.1:53 --netmask bad -s lblc
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80' -w010
t ipvsadm -l -n
t ipvsadm -a -f 7 -r 10.0.1.2 -g
t ipvsadm -a --real-server=10.0.1.1:8080 --sctp-service 10.0.0.1:80 --ipip
t ipvsadm --list -n -c -n
t ipvsadm -L -n --thresholds --sort
ti '#
ipvsadm -a  -t[2001:db8::1]:80  -r2001:db8:1::2  --weight=100  -g 
--zero --udp-service=[2001:db8::2]:+80
  --add-server -u10.0.0.2:domain --real-server 127.0.0.1:80 -i --tun-type=gue --tun-port 7' ipvsadm -R
t ipvsadm -a -t '[2001:db8::1]:80' -r 2001:db8:1::1 --gatewaying -x 5
t ipvsadm --save -n
t ipvsadm --list -n
ti '-a -t [2001:db8::1]:80 -r 10.0.1.4:ssh -w 65535 --masquerading
--add-server	-u	10.0.0.2:domain	-r=10.0.1.2	-w	100	--gatewaying  
  -L	-n	--stats
-a  --tcp-service  [2001:db8::1]:80  -r  [2001:db8:1::2]:8080  -w  2147483647  ' ipvsadm -R
t ipvsadm -L -n
t ipvsadm -L -n -t 10.0.0.1:http
t ipvsadm -A --tcp-service=web.example:443 -s=RR
t ipvsadm -A --persistent
t ipvsadm -A -u '[2001:db8::2]:53' -o
t ipvsadm -E --sctp-service 10.0.0.2:http -p --pe ''
t ipvsadm --list -n --rate
t ipvsadm --add-server --sctp-service 10.0.0.1:80 -r 10.0.1.4:8080 -g --tun-type gue -w 3
t ipvsadm -L -n --syncid=5
t ipvsadm --add-server -f2147483647 -r 10.0.1.1:8080 -i -w=010 --
t ipvsadm -a --tcp-service '[2001:db8::1]:80' -r -p '[2001:db8:1::2]:80'
t ipvsadm -l -n
t ipvsadm -Ln --tun-info
t ipvsadm --start-daemon backup --syncid=-1 --mcast-ttl 256
t ipvsadm -a 10.0.0.1:80 -r=10.0.1.1:0 -w5 -t --masquerading
t ipvsadm --edit-server -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::1]:80' -w=100 -x 2147483648
t ipvsadm --set --list=5 -z
t ipvsadm -e -t 10.0.0.1:80 -r 127.0.0.1:8080 --tun-csum --masquerading --tun-type gue
t ipvsadm -a -t 10.0.0.1:80 '--real-server=[::1]:80x' -i -m -m
t ipvsadm --add-server -f2147483647 -6 --real-server=10.0.1.3:http -m
t ipvsadm --add-service -f 010 --pe sip
t ipvsadm -a --udp-service=10.0.0.2:domain --real-server=10.0.1.3:http --tun-port 0 --tun-type GUE -g -s rr
t ipvsadm -a -u '[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:80' --ipip
ti '--add-server --udp-service 10.0.0.2:domain -r 10.0.1.2 -w 65535 --tun-remcsum --l-threshold +8 
  -L	--tun-info	-c
	-a  --sctp-service  10.0.0.1:80  -r  10.0.1.1  -y1  -w  1

' ipvsadm -R
t ipvsadm -l -n --stats --sort
t ipvsadm --delete-server --tcp-service '[2001:db8::1]:80' -r 10.0.1.3
t ipvsadm --zero -t -w '[2001:db8::1]:80'
t ipvsadm --add-service '-t=[2001:db8::1]:80' -s sed
t ipvsadm --delete-service -f 1
t ipvsadm --clear
t ipvsadm --start-daemon backup --mcast-ttl=256
t ipvsadm -L -n --syncid=5 -X
t ipvsadm --set 60 2678400
t ipvsadm -d --sctp-service=10.0.0.1:80 --real-server 10.0.1.1:8080
t ipvsadm --add-server -f 7 -r 10.0.1.3 -g --weight=+8
t ipvsadm --edit-service -t10.0.0.1:80 -s ovf --persistent
t ipvsadm -e -t '[2001:db8::1]:80' -r2001:db8:1::1 --ipip -w 5
t ipvsadm -D -u 10.0.0.1:53
t ipvsadm -Ln
t ipvsadm -A --udp-service=10.0.0.2:domain --pe=nosuch -s lblc -M1
t ipvsadm --stop-daemon backup --mcast-interface nosuch
t ipvsadm --add-server --tcp-service 10.0.0.1:80 -r '[fd00::1]:0080' --weight=65535 -m --tun-type=
t ipvsadm -A '--udp-service=[2001:db8::2]:53' --pe sip -M 0 -o
t ipvsadm --add-service '-u[2001:db8:1111:2222:3333:4444:5555:6666]:443' --netmask 255.255.255.255 --persistent=360 --scheduler ''
t ipvsadm -a --fwmark-service=2147483647 -r10.0.1.4:80 --tun-port=x -i --weight +8
ti '--delete-service -t=web.example:443
' ipvsadm --restore
t ipvsadm -e --sctp-service=10.0.0.1:80 -r10.0.1.3:8080 --weight=5
t ipvsadm -L -n
t ipvsadm -a -t0x0a000002:80 -r 127.0.0.1:domain --u-threshold=100
t ipvsadm -E -f=7 -s lblcr
t ipvsadm -a '-t[2001:db8::1]:80' --real-server 2001:db8:1::2 --tun-type=GUE --masquerading
t ipvsadm -a --tcp-service=2001:DB8:0::3 --real-server=10.0.1.1:80 -y+8 --weight=2147483647 -g
t ipvsadm -6 --nosuch -p
t ipvsadm --add-server -t=10.0.0.1:80 -r=10.0.1.4:80 -w0 --l-threshold=+8 --ipip
t ipvsadm -e -u10.0.0.1:53 -r=10.0.1.2:http -g '-y= 7' --weight=1.5 --tun-type gue
t ipvsadm -A -f 7
t ipvsadm --add-server -t10.1:80 -r '[2001:db8:1::2]:' --weight=+8 -i
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.2 -m
t ipvsadm -A -f +3 -s rrr
t ipvsadm -e -t web.example:443 -r 10.0.1.2:80 --gatewaying -w 2147483647
t ipvsadm --delete-service --tcp-service=10.0.0.1:http
t ipvsadm --delete-server -f2147483647 -r127.0.0.1:80
t ipvsadm --add-server -f 2147483647 --real-server 10.0.1.3:http --l-threshold=010 --ipip -w 2147483648
ti '-E	-u	0x0a000002:80x	--persistent	-s	lblcr
--delete-server	--sctp-service	10.0.0.1:80	-r	[2001:db8:1::1]:53  
foo --
ipvsadm --add-service  --tcp-service=localhost:http  -o  -s  nq  -M  129
' ipvsadm --restore
t ipvsadm -Ln --stats
t ipvsadm -C
t ipvsadm --set 2678400 900 0
t ipvsadm -a --fwmark-service 7 '[::1]:0080' -g
t ipvsadm -A -t '[::1]:80'
t ipvsadm -A --sctp-service '[2001:db8::2]:domain' --scheduler mh
t ipvsadm --stop-daemon=backup --sync-maxlen=65507 --mcast-interface averyveryverylongname
t ipvsadm -E -t 10.0.0.1:80 --scheduler=sh
t ipvsadm -D -t10.0.0.1:http
t ipvsadm -A --tcp-service localhost:80x -b sh-fallback,mh-fallback,sh-fallback -p -s wlc
t ipvsadm -a --fwmark-service 2147483647 -r 10.0.1.4:8080 -g
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 127.0.0.1:8080 -w 010
t ipvsadm -a -u '[2001:db8::2]:53' --real-server '[2001:db8:1::1]:http' --masquerading -x +8 -w 0
t ipvsadm --add-service -t 10.0.0.1:http --persistent -s=ovf
t ipvsadm -l
t ipvsadm -A '-u0x0a000002: 80'
t ipvsadm --list -n -c --persistent-conn
t ipvsadm -l
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r 2001:db8:1::1 -i -w=+8
t ipvsadm -a --udp-service '[2001:db8::2]:53' --real-server 2001:db8:1::1 -i
t ipvsadm --add-service -u 10.0.0.1:53
t ipvsadm -a -u10.0.0.2:domain -r 10.0.1.4:8080 --gatewaying
t ipvsadm -a -f=7 -r=10.0.1.1 -i --tun-type=gue --tun-port 7
t ipvsadm -E -f2147483647 -s rr
ti '  -l	-n	--sort	--daemon
-A  -u  [2001:db8::2]:53
	--add-server	-u10.0.0.2:domain	--real-server	127.0.0.1:http	--tun-type 
	-A  -t  [2001:db8::1]:80  -p
	-e -u [2001:db8::2]:53 --real-server [2001:db8:1::2]:80 --masquerading
 
' ipvsadm --restore
t ipvsadm -A '-u=10.0.0.2: 80' -s sed
t ipvsadm --start-daemon=master --mcast-interface=eth0
t ipvsadm -Sn
t ipvsadm -a -u '[2001:db8::2]:53' -r 2001:db8:1::1 -m
t ipvsadm --add-service -t localhost:0080 -b ,flag-2
t ipvsadm -A -- -z
t ipvsadm -a -t web.example:443 -r=2001:db8:1::2 -w5
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.3
t ipvsadm -Z -tweb.example:443
t ipvsadm --list --persistent-conn -n
t ipvsadm -E -t 10.0.0.1:80 -b flag-3 -s wlc
t ipvsadm -A -t 10.0.0.1:http -sovf --pe=
t ipvsadm -l -n
t ipvsadm -r '[2001:db8:1::2]:80' '-u[2001:db8::2]:53' --masquerading --add-server
t ipvsadm --list -n --tun-info --numeric -6
t ipvsadm -E -t10.0.0.1:80 -s mh -M=1 --pe=sip
t ipvsadm -a -u10.0.0.2:domain -r10.0.1.1:http --weight=+8 -x=100 -m
t ipvsadm -a --fwmark-service 7 -r 10.0.1.3:8080 --tun-remcsum -y100 -g
t ipvsadm --add-service --fwmark-service=7 -M255.255.255.0 -s=sed
t ipvsadm --add-server -f 7 --real-server=127.0.0.1 -w=65535 -g
t ipvsadm -a --tcp-service '[2001:db8::1]:80' -r=2001:db8:1::1 -w=65535 --l-threshold 1 -i
t ipvsadm -L -n -t web.example:443
t ipvsadm -e -f 2147483647 -r10.0.1.3:8080 -y 0 --tun-type= --weight=100 --gatewaying
t ipvsadm -A --sctp-service=web.example:443 -b sh-fallback,,mh-port --netmask=255.255.255.255
t ipvsadm -e -f=7 -r 10.0.1.3:http
t ipvsadm -L -n --exact
t ipvsadm -a --tcp-service '[2001:db8::1]:80' -r2001:db8:1::2 --gatewaying -w5
t ipvsadm -D --udp-service '[2001:db8::2]:53'
t ipvsadm -Ln --tun-info
ti 'ipvsadm -A  -t  10.0.0.1:http  -M  24  --sched-flags  -s  ovf 
#
  -a -t [2001:db8::1]:80 -r [2001:db8:1::1]:80 -w=+8
	--list -n --daemon --tcp-service 10.0.0.1:http
' ipvsadm -R
t ipvsadm --add-server web.example:443 -r10.0.1.4:80 -x 010 -w 1 -g
ti '-L  
  -a -r 10.0.1.4 --tcp-service web.example:443 --gatewaying --weight 5
  -l	--rate	--sort	-t	web.example:443	--nosort
  -a	-t=web.example:http	--real-server=10.0.1.1:0	-i	-w	5
[2001:db8::1]:80	-t	--syncid=5	-n	-L  ' ipvsadm --restore
t ipvsadm -S
t ipvsadm -E --fwmark-service 7 -Mbad --scheduler fo -r10.0.1.2
ti 'ipvsadm -a --udp-service=[2001:db8::2]:53 -r 2001:db8:1::2 -x -m -w 5 -s rr
' ipvsadm -R
t ipvsadm --add-service -t=10.0.0.1:80 -M bad
t ipvsadm -e -u 10.0.0.2:domain -r 10.0.1.3 -w 65535 -m
t ipvsadm --list --sort
t ipvsadm --edit-server -f 7 -r 10.0.1.1:8080 -i --tun-type=gre --tun-remcsum
t ipvsadm -A --tcp-service '10.0.0.80: 80' -s -o -M 255.255.255.255
t ipvsadm -A '-u[2001:db8::2]:53' -b ,nosuch,mh-port
t ipvsadm -d '-u=[2001:db8::2]:53' -r 2001:db8:1::1
t ipvsadm --add-server --fwmark-service=7 --real-server=10.0.1.4:0 -m
t ipvsadm -E --sctp-service 10.0.0.1:80 --scheduler=wlc
t ipvsadm -A -f=7 --nosuch
t ipvsadm -L -n -u10.0.0.1:53 --nosort
t ipvsadm -L --numeric --syncid=5 --tcp-service=web.example:443
t ipvsadm --delete-service 7
t ipvsadm -L -n
ti '  10.0.0.1:53	-u	-w	10.0.1.1	--gatewaying	-r	-a	100
-a	-f=7	-r	10.0.1.1	--masquerading	-w=+8 
ipvsadm -l -n 
	-a  -u  10.0.0.2:domain  -r  10.0.1.1  --gatewaying
ipvsadm --add-server  -t  [2001:db8::1]:80  -r=[2001:db8:1::1]:http  -g  -w65535  ' ipvsadm -R
ti '-Z
-l -n  
-L -n --numeric
	--clear' ipvsadm -R
t ipvsadm -a --sctp-service 10.0.0.1:80 -r=10.0.1.1:ssh -i --tun-type=gre --tun-remcsum
t ipvsadm 10.1:8080 -u --add-service
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.2 -w 5 -i
t ipvsadm -Sn
t ipvsadm -l -n -u 10.0.0.1:53
t ipvsadm -a -u '[2001:db8::2]:53' -r 2001:db8:1::2 -g
t ipvsadm -e --fwmark-service 2147483647 --real-server 10.0.1.1:80
t ipvsadm -L
t ipvsadm -e -u=10.0.0.2:domain --real-server=127.0.0.1:80 '-y 7' -i
t ipvsadm -a -t 10.0.0.1:80 -w=2147483647
t ipvsadm --set 900 --timeout x 60
t ipvsadm -e '-r=[2001:db8:1::1]:80' -u '[2001:db8::2]:53' -x=100 -w ' 7' -m
t ipvsadm -A --udp-service '[2001:db8::2]:53' -s nq
t ipvsadm -E -f 7 -b flag-2,flag-2,flag-2
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 127.0.0.1:http --weight 99999999999999999999 -x +8 -m
t ipvsadm -L -n -u10.0.0.1:53
ti '-e -u=10.0.0.2:domain -r=127.0.0.1:http -w +8 -x010
  --list -n --timeout
ipvsadm -L  extra  -n  --daemon
--start-daemon=foo	--mcast-port=9999  
ipvsadm -A -f2147483647 -M 255.255.255.0
	-e -u [2001:db8::2]:53 -r [2001:db8:1::2]:8080 -y2147483647
' ipvsadm --restore
t ipvsadm -D --sctp-service 10.0.0.1:80
t ipvsadm -D -u '10.0.0.1:80 ' -w 3
t ipvsadm -a '-t=[2001:db8::1]:80' --real-server 2001:db8:1::1 -g --weight=5
t ipvsadm --list -n --thresholds
t ipvsadm -a -tweb.example:443 -r :80 -w 5 --masquerading --u-threshold 010
t ipvsadm -a -u=10.0.0.1:53 --real-server 10.0.1.4 --ipip
t ipvsadm -D '-t[2001:db8::1]:80'
ti 'nq	-A	-s	10.0.0.1:53	-u
	-A	--tcp-service=10.0.0.1:80	--pe	-snq
' ipvsadm -R
t ipvsadm -a -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:8080'
t ipvsadm -Z
t ipvsadm -a --udp-service 10.0.0.1:53 -r=10.0.1.2 --masquerading
t ipvsadm --add-service --sctp-service 10.0.0.1:80 --pe sip
t ipvsadm -L --persistent-conn
t ipvsadm -C
