#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by random.py 7 400
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
t ipvsadm --add-service -t 10.0.0.1:80 -M=128 --scheduler=dh --persistent
ti '-a -u [2001:db8::2]:53 -r 2001:db8:1::1 -m  
ipvsadm --add-server -u 10.0.0.2:domain -r 10.0.1.1 -x 2147483647 -m -f 2147483647
' ipvsadm -R
t ipvsadm --start-daemon=backup
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.2:http
t ipvsadm -a -r 10.0.1.1:80 -t web.example:443 -i
t ipvsadm -a --tcp-service 10.0.0.1:80 --real-server 127.0.0.1:80 --ipip
t ipvsadm '' -m -AL
t ipvsadm -d --sctp-service 10.0.0.1:80 --real-server=10.0.1.3:80
t ipvsadm -A -t10.0.0.2:0080 -M 129 -p 2678400
ti '#
  -a -u[2001:db8::2]:53 --real-server=2001:db8:1::1 --weight=5 
ipvsadm -a	--tcp-service	[2001:db8::1]:80	-r=[2001:db8:1::2]:http	--weight=010	--gatewaying  
-d  --fwmark-service  2147483647  -r10.0.1.2:8080
-M  255.255.255.255  -o  10.0.0.80:53  --scheduler=lblcr  --edit-service  -u' ipvsadm --restore
t ipvsadm --stop-daemon=backup
t ipvsadm -a '--tcp-service=[2001:db8::1]:80' -r 10.0.1.2 -g --u-threshold 010 --weight=65535
t ipvsadm -a -f 7 -6 '-r[::1]:0x50' --weight=+8 -m
t ipvsadm --ipip -a --real-server '--tcp-service=[2001:db8::1]:80' 2001:db8:1::2 -w010
t ipvsadm -e --udp-service=10.0.0.1:53 --real-server=:80 --ipip
t ipvsadm --list
t ipvsadm -a -u10.0.0.2:domain -r=10.0.1.1:http --ipip --tun-type ipip
t ipvsadm -A -u 10.0.0.2:domain -s sh --ops
t ipvsadm -l
t ipvsadm -E -f 7 -p -slblcr
t ipvsadm -e '-t[2001:db8::1]:80' --real-server 2001:db8:1::2 -i -y ' 7'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r=10.0.1.3:80 --masquerading
t ipvsadm --add-service --sctp-service=10.0.0.1:80 --scheduler=wlc
ti '-e --udp-service=10.0.0.1:53 -r 10.0.1.3 -y010 -w +8 -m -t=[2001:db8::1]:80 
--list	-n	--rate  
	-E -u=[2001:db8::2]:53 --pe sip -p 2678400
' ipvsadm --restore
t ipvsadm --edit-service '--sctp-service=[2001:db8::2]:80' --netmask 255.255.255.0 --persistent=2678401
t ipvsadm -S
t ipvsadm --edit-service --sctp-service 10.0.0.1:80 -s wrr --persistent -s rr
ti 'ipvsadm -a -t [2001:db8::1]:80 -r=127.0.0.1 --ipip --tun-port=1 ' ipvsadm -R
t ipvsadm --edit-server -t 10.0.0.1:http -r10.0.1.2:8080 --gatewaying --u-threshold=1
t ipvsadm -A -u 10.0.0.2:domain --persistent --scheduler sh -M 64
t ipvsadm -E --sctp-service=10.0.0.1:80 -p
t ipvsadm --add-service -t '[2001:db8::1]:80' -b=flag-4 -swlc --pe sip -p360
t ipvsadm --edit-server -t 10.0.0.1:80 -r=10.0.1.4:+80 --tun-port=65536 -g -w ' 7'
t ipvsadm --edit-server -u 10.0.0.1:53 -r 10.0.1.4 --ipip -x 100
t ipvsadm - -A --set
t ipvsadm -D -u=10.0.0.2:domain
t ipvsadm -e --fwmark-service 2147483647 -r 127.0.0.1:8080 -w '7 '
t ipvsadm -l
t ipvsadm --list --syncid=5
t ipvsadm -Z
t ipvsadm -a --fwmark-service 2147483647 --real-server ::1 -w1
t ipvsadm --add-server -f 7 -r10.0.1.3:80 -m -w=65535
t ipvsadm --edit-service -t '[2001:db8::1]:80' '-p 5' -b flag-4 -s lblcr
t ipvsadm -l
t ipvsadm --edit-server --fwmark-service 2147483647 --real-server=10.0.1.1 --weight 100 -m
t ipvsadm -a -f=7 --real-server 10.0.1.1:8080 -w=65535 '-x= 7' -m
t ipvsadm -L -n --thresholds -u 10.0.0.1:0
t ipvsadm -a '--tcp-service=[2001:db8::1]:80' --real-server=2001:db8:1::1 -w=0 --u-threshold '7 ' -m
t ipvsadm -A --tcp-service 10.0.0.1:http -s wlc -p 1
t ipvsadm -a --tun-info -t10.0.0.1:80 -r 10.0.1.4 --gatewaying
t ipvsadm -l --rate --syncid=5
t ipvsadm -L
t ipvsadm -A -t 012.0.0.3:443 --persistent=360
t ipvsadm -e -t 10.0.0.1:80 -r 127.0.0.1:80 -w 65535 -g
t ipvsadm -d -t -- '[2001:db8::1]:80' -r=2001:db8:1::1
t ipvsadm -e -r 10.0.1.2:8080 -t 10.0.0.1:http -g
t ipvsadm -a -u=10.0.0.1:53 -r 10.0.1.2 --tun-type=GUE -w 5 --tun-csum --masquerading
t ipvsadm -L -n --tun-info --stats -m -m
t ipvsadm -a -f=7 -r 10.0.1.3:http
t ipvsadm -A -f 7 -6
t ipvsadm bad foo --start-daemon --mcast-group
t ipvsadm --add-service -t 10.0.0.1:http --pe '' --persistent -M64x -s mh
t ipvsadm --edit-service -t 10.0.0.1:80 --scheduler sh -o
t ipvsadm -a --tcp-service 10.0.0.1:http --real-server=10.0.1.3 --weight 0 --masquerading
t ipvsadm -A -f 7 -M 128 -s=wlc
ti '-e --real-server=10.0.1.3 -t 10.0.0.1:80 --gatewaying
#

ipvsadm -A  -f  2147483647  -s  sh  -M  64  
-e --sctp-service=10.0.0.1:80 -r10.0.1.2:http --tun-nocsum --masquerading
  ' ipvsadm -R
t ipvsadm -a -f 2147483647 --real-server 10.0.1.3 --masquerading
t ipvsadm --start-daemon=backup --mcast-port=1 --syncid=-1
t ipvsadm -a -c '--tcp-service=[2001:db8::2]:80' -r 1:2:3 -m -y 010 -x=100
t ipvsadm -a -r10.0.1.2:80 --tcp-service=10.0.0.1:80 --gatewaying -w +8
t ipvsadm --add-service -tweb.example:443 -sdh -p abc --sched-flags flag-4
t ipvsadm -l -n
t ipvsadm --edit-service -t web.example:443 --pe sip --scheduler fo
t ipvsadm --edit-server --udp-service 10.0.0.2:domain -r '[::1]:53' -x=100 -i
t ipvsadm --list -n --exact --timeout
t ipvsadm --add-server --tcp-service=10.0.0.1:http --real-server 10.0.1.4:8080 -i -w 0
t ipvsadm --add-server --real-server -f 2147483647 -m -x 100 --weight=0 -y +8
t ipvsadm -L
t ipvsadm -E -f=7
t ipvsadm -a --udp-service '[::1]:+80' -r 10.0.1.1 '-w 7' --tun-type=ipip -m
t ipvsadm --edit-server --tcp-service=web.example:443 -r 127.0.0.1:domain -i
t ipvsadm -a --udp-service=10.0.0.2:domain --real-server '[fd00::1]:+80' --weight=65535 -i --tun-type gre
t ipvsadm -S -n
t ipvsadm -a -f 2147483647 -r10.0.1.2:0080
t ipvsadm -a -t10.0.0.1:80 -r 10.0.1.4:8080 -i --tun-type=gue --tun-port 7
t ipvsadm -a -f 7 -r=10.0.1.1:http -m -x ' 7' -w 010
t ipvsadm -a -u=10.0.0.2:domain -r 10.0.1.3:http --tun-csum -g -w 2147483648 --tun-nocsum
t ipvsadm -E -t web.example:443 --scheduler lc --pe=sip
t ipvsadm '[2001:db8::1]:80' -snosuch -t -A
t ipvsadm --add-service '-t[2001:db8::1]:80' -p
t ipvsadm -a --tcp-service '[2001:db8::1]:80' -r '[2001:db8:1::1]:80' --tun-type ipip -i
t ipvsadm --add-service -t '[2001:db8::1]:80' --persistent=2678400 --scheduler mh
t ipvsadm -A -u 10.0.0.1:53 -M=1 --persistent
t ipvsadm -A '--tcp-service=[2001:db8::1]:80' -ssed -p
t ipvsadm -a --udp-service '[2001:db8::2]:53' '-r=[2001:db8:1::1]:80' --ipip
ti '  -a -t web.example:443 -r 10.0.1.1:http --tun-nocsum --masquerading
' ipvsadm --restore
t ipvsadm -v -s rr
t ipvsadm -D --udp-service '[::1]:ssh'
t ipvsadm -A --tcp-service web.example:443 --sched-flags sh-port,flag-3,nosuch -o
t ipvsadm --add-server -t '[2001:db8::1]:80' '-r[2001:db8:1::2]:8080' --weight=100 -m
t ipvsadm --add-server --udp-service=10.0.0.2:domain -r 10.0.1.4:8080
t ipvsadm --add-service --sctp-service 10.0.0.1:80 --scheduler -c lblcr
t ipvsadm -a -u '[2001:db8::2]:53' -r=2001:db8:1::1 -w 99999999999999999999 --u-threshold=0
t ipvsadm -Sn
t ipvsadm -C
t ipvsadm --delete-server --sctp-service=10.0.0.1:80 -r127.0.0.1:ssh
t ipvsadm -a -u '[2001:db8::2]:53' -r '[2001:db8:1::2]:http' -i
t ipvsadm -a -f 7 -r 10.0.1.2 --weight +8 -m
t ipvsadm -a -t '[2001:db8::1]:80' --real-server '[2001:db8:1::2]:http' --tun-type= -w 0
t ipvsadm -L --sort --timeout --sctp-service 10.0.0.1:80 --nosort
t ipvsadm --add-server -r10.0.1.1:443 -u 10.0.0.1:53 -g
ti '  --start-daemon=master --syncid=256 --sync-maxlen 0
	--add-server -f 2147483647 -r 10.0.1.3 -w 5 -y 2147483647 --gatewaying
	-L --numeric --syncid=5  ' ipvsadm --restore
ti '-d	-u10.0.0.1:53	--real-server	10.0.1.2:80 
--add-server  --tcp-service  [2001:db8::1]:80  -r  [2001:db8:1::2]:80  -m
  --list  -n  
' ipvsadm -R
t ipvsadm --start-daemon foo --mcast-group=10.0.0.1
t ipvsadm -E -f 2147483647 -M 0
t ipvsadm --add-service -t 10.0.0.1:http
t ipvsadm -l -n
t ipvsadm --start-daemon=backup -6
t ipvsadm -e -t '[2001:db8::1]:80' '-r[2001:db8:1::1]:80' --ipip --tun-remcsum
t ipvsadm -E -t 10.0.0.256:0 --persistent -s fo
t ipvsadm -m -t -a 2001:db8:1::2 '[2001:db8::1]:80' -r
t ipvsadm --add-server -f 7 -6 --real-server 10.0.1.1:http --tun-type=gre -g
t ipvsadm -a '-u[2001:db8::2]:53' -r 2001:db8:1::2 -g --weight 0 --tun-nocsum
t ipvsadm -l -n --persistent-conn -t=10.0.0.80:8080
t ipvsadm --add-service -t '[2001:db8::1]:80' -p ' 5'
t ipvsadm --add-server -f 7 -r 10.0.1.4:http
ti '	-a --udp-service [2001:db8::2]:53 -r2001:db8:1::1
--start-daemon=master
  -e  --udp-service  10.0.0.2:domain  --real-server=10.0.1.3:8080  --masquerading
-L -n -X -n -f 010  
-C 
' ipvsadm -R
t ipvsadm -l --exact
t ipvsadm -A -u 10.0.0.1:53 --sched-flags=flag-2,sh-port,mh-port '--persistent= 5' -s=wlc
t ipvsadm -e -f 7 -r 10.0.1.1:80 --weight 0
t ipvsadm -Ln
t ipvsadm -A -c --udp-service 10.0.0.2:domain --persistent
t ipvsadm --list -c --stats -u 10.0.0.1:53
t ipvsadm -A -t '[2001:db8::1]:80' -M=255.255.255.0 -s ovf
t ipvsadm -d --udp-service 10.0.0.1:53 --real-server=10.0.1.2:8080
t ipvsadm -a --tcp-service 10.0.0.1:http -r=10.0.1.4 -w 010 -x0 -i
t ipvsadm -L -n -X --syncid=5
t ipvsadm -A -z --sctp-service=10.0.0.1:80 --ops --scheduler=mh
t ipvsadm --add-service --sctp-service=10.0.0.1:80 -o --netmask=64 -p ''
t ipvsadm -a -u 10.0.0.1:53 --real-server 10.0.1.4:http -x+8 -g
t ipvsadm --add-service '-t[2001:db8::1]:80' -p 60 --scheduler=wrr
t ipvsadm --list -n --exact --stats
t ipvsadm --stop-daemon master --syncid -1 --mcast-group=239.1.2.3
t ipvsadm -A -t web.example:443 --sched-flags flag-4,nosuch -s sed
t ipvsadm -L --sort --syncid=5
t ipvsadm -a -f7 -r 10.0.1.1:0080 -w 0 -i
t ipvsadm -e --udp-service '[2001:db8::2]:53' '-r[2001:db8:1::1]:80' --gatewaying --tun-nocsum
t ipvsadm -C
t ipvsadm -l -n --thresholds --rate
t ipvsadm --delete-server --tcp-service=10.0.0.1:80 --real-server 10.0.1.1:53
t ipvsadm -A --udp-service 10.0.0.2:domain -M=64x --scheduler=sed
t ipvsadm --add-server --sctp-service 10.0.0.1:80 --real-server 10.0.1.4:+80 -g
t ipvsadm -S -n
t ipvsadm -e -f 2147483647 --real-server=10.0.1.2:80 -w 0x10 --tun-remcsum
t ipvsadm -a '-t[2001:db8::1]:80' -r 2001:db8:1::2 --ipip -w 2147483647
t ipvsadm --edit-service -u 10.0.0.1:53 -s ovf
t ipvsadm -L
t ipvsadm -L --persistent-conn --thresholds
t ipvsadm -L -n --rate --stats -t 10.0.0.1:http --nosort
t ipvsadm --set 60 0
t ipvsadm --add-server --fwmark-service=2147483647 -r 10.0.1.3:80 -w=010 -x0
t ipvsadm --set -z -Lz --nosuch
t ipvsadm -d -t 10.0.0.1:http -r10.0.1.2:80
t ipvsadm -a '-t[2001:db8::1]:80' -r 2001:db8:1::2 --tun-type gue --tun-port x
ti '--delete-service	--sctp-service=10.0.0.1:80 
-v    ' ipvsadm -R
t ipvsadm --edit-server -f7 --real-server=10.0.1.4 --tun-type gre -x 100
t ipvsadm -L -n
t ipvsadm -d -t10.0.0.1:80 -r 10.0.1.4
t ipvsadm -C
t ipvsadm -E '--tcp-service=[2001:db8::1]:80' extra -s=wlc
t ipvsadm -v -6
ti '  -A  --fwmark-service  +3  --persistent  --scheduler=dh 

-A	-u10.0.0.1:53	--sched-flags=flag-2,,nosuch
ipvsadm -A -t web.example:443 -s fo' ipvsadm --restore
ti '#

' ipvsadm -R
t ipvsadm -d --fwmark-service 2147483647 -r 10.0.1.3:80
t ipvsadm --add-server -u '[2001:db8::2]:53' --real-server=2001:db8:1::2 --l-threshold 1 -i
t ipvsadm --add-server '--udp-service=[2001:db8::2]:53' -r 2001:db8:1::2 -w=010 --tun-port=x -x 5
ti '
-e	--udp-service	[2001:db8::2]:53	-r	2001:db8:1::1	--u-threshold=2147483647	--masquerading	-y	+8	--tun-port=x
-n	--rate	-X
--edit-server -t [2001:db8::1]:80 --real-server=2001:db8:1::1 --gatewaying 

ipvsadm -L -z --  ' ipvsadm -R
t ipvsadm --edit-server --sctp-service=10.0.0.1:80 -r 10.0.1.4 -i
t ipvsadm -a -t web.example:443 -r 10.0.1.3 -g
ti '	-l	-n	--syncid=5
' ipvsadm --restore
t ipvsadm -a -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::1]:80' --nosuch -i --tun-type gue --tun-port=6080 --tun-csum
t ipvsadm -L --exact -t10.0.0.1:http
t ipvsadm -Ln --thresholds
t ipvsadm -e --tcp-service '[2001:db8::1]:80' 2001:db8:1::1 --weight 65535 -x2147483647
t ipvsadm --list=5 -
t ipvsadm -d --tcp-service=10.0.0.1:http -r 10.0.1.1:http
ti '-a -f7 -r127.0.0.1:8080 --masquerading --weight=5 
  --delete-server	-t=10.0.0.1:http	--real-server	10.0.1.1:80
	-a  -u  10.0.0.1:53  -r  [::1]:0080  --masquerading  -w=5  -x1
--add-server --tcp-service 10.0.0.1:+80 -r 10.0.1.3:domain --ipip -w100
-e  --sctp-service=10.0.0.1:80  -r  --weight=100  -y  1  -x0
--add-server  -t  10.0.0.1:http  --real-server=10.0.1.4:8080  -i  ' ipvsadm -R
t ipvsadm --list --tun-info --persistent-conn
t ipvsadm -a -t web.example:443 --real-server=127.0.0.1:http --tun-type=ipip -x2147483648 --gatewaying
t ipvsadm -E -u 10.0.0.2:domain -M255.255.255.0 -s=sed
t ipvsadm -L
t ipvsadm -a '-u[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:http' -m
t ipvsadm -l -n
t ipvsadm -e -t web.example:443 -r10.0.1.4:8080 -w 5 --gatewaying --u-threshold=0x10 -s rr
t ipvsadm --add-server -t web.example:443 -r=127.0.0.1:8080 --tun-csum
t ipvsadm -A --udp-service=10.0.0.2:domain -slblcr
t ipvsadm --add-service --udp-service '[2001:db8::2]:53' -s=wrr --pe=sip -b flag-1
t ipvsadm --delete-service -m '--tcp-service=[2001:db8::1]:80'
t ipvsadm -A --sctp-service=10.0.0.1:80
t ipvsadm -A --tcp-service=10.0.0.1:domain -p -s=nq -b flag-2,mh-fallback
t ipvsadm -D -f 2147483647
t ipvsadm -a -t '[2001:db8::1]:80' '-r=[2001:db8:1::2]:80' --gatewaying
t ipvsadm -a -t '[2001:db8::1]:80' -r 2001:db8:1::1 --ipip --tun-type gre --u-threshold=2147483647 --l-threshold 65535
t ipvsadm -a -tweb.example:443 -r 10.0.1.3 --tun-port=6080
t ipvsadm --add-server -tweb.example:443 -r 10.0.1.2:0
t ipvsadm -L -n --syncid=5 --daemon --fwmark-service 7
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.3 --weight 010 --gatewaying -y 1
t ipvsadm -D -u=10.0.0.1:53
t ipvsadm -Sn
t ipvsadm -C
t ipvsadm --add-service '-t=[2001:db8::1]:80' --pe sip --scheduler wrr -o
t ipvsadm --delete-server -tweb.example:443 --real-server 10.0.1.2
t ipvsadm -l -n -n -X
t ipvsadm -L
t ipvsadm -a '-u=[2001:db8::2]:53' --real-server '[2001:db8:1::2]:http' --weight 1 -g
t ipvsadm --add-service -f 7 --sched-flags=flag-1,sh-port --persistent=1 -o
t ipvsadm -a -u '[2001:db8::2]:53' -r 127.0.0.1:80 --weight=-1
t ipvsadm --delete-server -u 10.0.0.2:domain -r 10.0.1.3
t ipvsadm -E '--tcp-service=[2001:db8::1]:80' --scheduler=fo -o
t ipvsadm --list -n --numeric
t ipvsadm -Z extra
t ipvsadm -D --udp-service 10.0.0.2:domain
t ipvsadm -A '-t=[2001:db8::1]:80' --netmask=129 --ops
t ipvsadm -v
t ipvsadm --stop-daemon=backup --mcast-ttl 1
ti 'ipvsadm -e  -f2147483647  -r=10.0.1.4  -w=2147483647  --ipip
-A  -u10.0.0.2:domain  --persistent=60  --ops  -M  128
-A	-u	10.0.0.1:53	--pe	sip	-s	rr	-M	0
' ipvsadm --restore
t ipvsadm -d -t '[2001:db8::1]:80' -r=2001:db8:1::1
t ipvsadm --add-service -t 10.0.0.1:http -s sh --pe=sip
t ipvsadm -a -u 10.0.0.2:domain -r 10.0.1.4:8080 --gatewaying
t ipvsadm -E --tcp-service '[2001:db8::1]:80' -s sed -p ' 5'
t ipvsadm -E -u 10.0.0.2:domain
t ipvsadm 10.0.0.1:53 -u --delete-service
t ipvsadm -A --sctp-service=10.0.0.1:80 -M 255.255.255.255 -s=lblcr -b mh-fallback
t ipvsadm -e -f=2147483647 -r10.0.1.2:domain --tun-type=gue --tun-port 7 -i
t ipvsadm --add-service --udp-service=10.0.0.80:domain -M=24 --scheduler=wrr
t ipvsadm -Ln --stats
t ipvsadm --start-daemon=backup --sync-maxlen=65508
t ipvsadm -A -u '[2001:db8::2]:53' -s rr
t ipvsadm -a -t web.example:443 -r 10.0.1.2:8080 -x 1 --gatewaying
t ipvsadm --edit-server '-u=[2001:db8::2]:53' '-r[2001:db8:1::1]:8080' --weight 2147483647 --masquerading
t ipvsadm -L -n
t ipvsadm -A -t=web.example:443 --netmask 1 --scheduler=mh
t ipvsadm --add-service -u 10.0.0.2:domain --ops -b flag-4,sh-fallback --scheduler rrr
ti '	--add-server  -t  10.0.0.1:http  -r10.0.1.4:53  -w  --masquerading  -f2147483647
	--delete-server -t [2001:db8::1]:80 -r [2001:db8:1::1]:80
ipvsadm -e  --sctp-service=10.0.0.1:80  -r  -w=+8  -g
 
' ipvsadm -R
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::2]:8080' --ipip
t ipvsadm -D --sctp-service 10.0.0.1:80
t ipvsadm -a -f 2147483647 -r 10.0.1.1:80 --masquerading
t ipvsadm -a --tcp-service=10.0.0.1:80 -r 10.0.1.3 --ipip --weight 1 --tun-port 1
t ipvsadm -a -u '[2001:db8::2]:53' -r2001:db8:1::2
t ipvsadm -A -t 10.0.0.1:http -swlc --ops
t ipvsadm -a --real-server '[2001:db8:1::2]:80' --tcp-service '[2001:db8::1]:80' --ipip -m -m
ti '
-E -t[2001:db8::1]:80 --persistent=2678400 --netmask=255.255.255.255 --scheduler dh
-l
  --add-server --fwmark-service=7 -r 10.0.1.4 -w=65535 -i  
	-L -c --syncid=5
' ipvsadm -R
t ipvsadm -L -n --stats --rate
t ipvsadm -d --tcp-service 10.0.0.1:http -r 10.0.1.4:http
t ipvsadm -a --tcp-service=:80 -r 2001:db8:1::1 -w 0 --masquerading
t ipvsadm --add-service -u 0x0a000002:http -M 64x
t ipvsadm -L -n '--udp-service=[2001:db8::2]:53'
t ipvsadm -L -n --daemon -t=10.0.0.1:http
t ipvsadm -E --udp-service 10.0.0.1:53 -slblcr --sched-flags flag-3,flag-4
t ipvsadm -l -n
t ipvsadm -l -n
t ipvsadm -S
t ipvsadm -A --sctp-service 10.0.0.1:80 --pe=nosuch
t ipvsadm -e -u web.example:80 -r10.0.1.3:+80 --masquerading
t ipvsadm -e --tcp-service 10.0.0.1:http -r 10.0.1.1:80
t ipvsadm -E '--tcp-service=[2001:db8::1]:80' -b flag-1,mh-fallback,mh-fallback --scheduler wlc
t ipvsadm --add-server --sctp-service 10.0.0.1:80 --real-server=10.0.1.2 --ipip
t ipvsadm --delete-server '-u=[2001:db8::2]:53' --real-server '[2001:db8:1::2]:http'
t ipvsadm -a --tcp-service=10.0.0.1:80 -r10.0.1.4:8080 --tun-remcsum -w 2147483647 --ipip
t ipvsadm -a -u 10.0.0.1:53 -r10.0.1.1:8080 -i -w=5
ti '-a	--tcp-service	web.example:443	--real-server=10.0.1.4:80	-w	+8	--gatewaying
  -A  --tcp-service  web.example:443  --pe  nosuch  --scheduler=lblcr  
-e	--tcp-service	10.0.0.1:http	-r	10.0.1.1	-w	100	--ipip	--tun-type=gre' ipvsadm --restore
t ipvsadm -a '--udp-service=[2001:db8::2]:53' --real-server '[2001:db8:1::2]:8080' --ipip -x 2147483647 --weight 2147483647
t ipvsadm -a --tcp-service=web.example:443 -r=10.0.1.2:80 -x 0
t ipvsadm --add-server --real-server 10.0.1.2 -u=10.0.0.1:53 -m --weight=010
t ipvsadm -l -n
t ipvsadm -L -n -z -t '[2001:db8::1]:80' --nosort
t ipvsadm -D --tcp-service=web.example:443
t ipvsadm -L -n
t ipvsadm -L -n --rate -n
ti '-e -u 10.0.0.1:53 -r 127.0.0.1:80 --gatewaying -w 2147483648 --tun-port=65536 
	--delete-server	-tweb.example:443	-r	10.0.1.3
  -a -f=2147483647 --real-server=127.0.0.1 --u-threshold 2147483647 --ipip
' ipvsadm --restore
t ipvsadm -a '-t[2001:db8::1]:80' -r '[2001:db8:1::2]:http' -i -w 65535
t ipvsadm -a '-u[2001:db8::2]:53' -r --tun-remcsum -g -w +8
t ipvsadm -a -u 10.0.0.1:53 -r=10.0.1.3:80 -x x
t ipvsadm -A -f7 -swlc
t ipvsadm -L -n
t ipvsadm -a -t 10.0.0.2:HTTP -r '[fd00::1]:80' --weight x
t ipvsadm --edit-service --udp-service '[2001:db8::2]:53' -M 0 -s dh
t ipvsadm -Sn
t ipvsadm -a '-t=[2001:db8::1]:80' --real-server 10.0.1.3 -i --tun-type=gue --tun-port 7
t ipvsadm -a --udp-service 10.0.0.2:domain -r=10.0.1.1:80 -m
t ipvsadm --add-server --tcp-service 10.0.0.1:80 --real-server '*' --tun-type gue --ipip
t ipvsadm -e -t=10.0.0.1:80 -r 10.0.1.4:80 --u-threshold=1
t ipvsadm -a -f2147483647 -6 --real-server=10.0.1.2:8080 --ipip --tun-port 65535
t ipvsadm -d -u 10.0.0.2:domain -r 10.0.1.1
t ipvsadm -a '-u[2001:db8::2]:53' -r 2001:db8:1::1 -i -w 2147483647
t ipvsadm --add-service --sctp-service 10.0.0.1:80 --pe '' -s sed
ti '--add-service	--fwmark-service=2147483647	-s	lblc	--persistent=2678400

ipvsadm -a --udp-service [2001:db8::2]:53 --real-server=2001:db8:1::1 --weight +8' ipvsadm -R
t ipvsadm -D -u '[2001:db8::2]:53'
t ipvsadm --add-server -t 10.0.0.80:0080 -r 10.0.1.2 --masquerading --weight=+8
t ipvsadm --add-server --udp-service 10.0.0.2:domain -r 10.0.1.1 --gatewaying -y010
ti 'ipvsadm -D --udp-service=[10.0.0.1]:80  
  -E -t 10.0.0.80:ssh

-d --tcp-service=10.0.0.1:http -r 10.0.1.1:80
 
--list  --sort  --numeric  -u  [2001:db8::2]:53' ipvsadm -R
t ipvsadm -e '-u=[2001:db8::2]:53' -r=2001:db8:1::2 --masquerading --u-threshold=010 -y=010 -m -m
t ipvsadm --edit-service --tcp-service '[2001:db8::1]:80' -s=fo
t ipvsadm -A --sctp-service=10.0.0.1:80 -p -z
t ipvsadm -e -tweb.example:443 --real-server 10.0.1.1:0 --masquerading -w+8
ti '--add-server  -t  web.example:443  --real-server=10.0.1.3:80  --masquerading
-a	--sctp-service=10.0.0.1:80	-r=127.0.0.1:80	-y	2147483647	-g
  -A	-u	10.0.0.2:+80	-b=flag-2,nosuch  
-a -u [2001:db8::2]:53 -r[2001:db8:1::1]:http -m --u-threshold +8 -w=100 -w
' ipvsadm --restore
t ipvsadm --edit-server -r 10.0.1.2:80 --tcp-service web.example:443 --tun-type=ipip -w=100
t ipvsadm -t10.0.0.1:http --real-server=10.0.1.3 --u-threshold=2147483647 --ipip
t ipvsadm -A --tcp-service=10.0.0.1:http -o
t ipvsadm --add-service -u 10.0.0.2:domain -o -b nosuch,sh-port
t ipvsadm -a --sctp-service 10.0.0.1:80 --real-server=10.0.1.1 '-y 7' --masquerading -x 5
t ipvsadm -a -u 10.0.0.2:domain -r 127.0.0.1:8080 --tun-type '' -m -y65535
t ipvsadm -a --udp-service=10.0.0.1:53 -r 127.0.0.1 --u-threshold=0 --tun-port=1 -w 0x10
t ipvsadm -L --persistent-conn
t ipvsadm -C
t ipvsadm --add-service --fwmark-service=2147483647 -s lc -bflag-1
t ipvsadm -A -t 10.1:8080 -p -o --scheduler
t ipvsadm -D -Ln=3 -
t ipvsadm -D -u=web.example:80
ti 'ipvsadm --start-daemon	master	--mcast-port=65535  
-a  -t  [2001:db8::1]:80  -r=[2001:db8:1::1]:8080  -m
 
--add-server  --udp-service=[2001:db8::2]:53  -r  [2001:db8:1::1]:80  --weight  010  -m  -x2147483647 
-l -n -t [2001:db8::1]:80  ' ipvsadm --restore
t ipvsadm -d -f 7 -r10.0.1.4
ti '	--add-server  -u  [2001:db8::2]:53  --real-server  127.0.0.1:53  -i

-l  -n 
ipvsadm -L -n --daemon 
--delete-service -u10.0.0.2:domain
  -a --tcp-service=10.0.0.1:80 -r 10.0.1.2:8080 --tun-type ipip -g ' ipvsadm -R
t ipvsadm -E --tcp-service 10.0.0.1:80 --persistent=1 --netmask 24
ti 'ipvsadm --list	--udp-service	[2001:db8::2]:53	--nosort  
	-a -t 10.0.0.1:80 -r10.0.1.3:http
	-A --tcp-service=[2001:db8::1]:80 -s fo -M=0
ipvsadm -a	--sctp-service	10.0.0.1:80	--real-server=10.0.1.1:http	--weight	5	-g  ' ipvsadm -R
t ipvsadm -a --tcp-service web.example:443 --real-server 10.0.1.1 --nosuch -i
t ipvsadm -L -n -t 10.0.0.1:80
t ipvsadm -a --tcp-service web.example:443 --real-server=10.0.1.4 --weight -1 --u-threshold 1 -g
ti '-a -t [2001:db8::1]:80 -r=2001:db8:1::1 -y 010
	-a -t 10.0.0.1:80 -r 127.0.0.1:8080 --tun-csum --gatewaying  ' ipvsadm --restore
t ipvsadm -a --real-server 10.0.1.4:8080 --udp-service '[2001:db8::2]:53'
t ipvsadm -l -n -X --stats
t ipvsadm -t '[2001:db8::1]:80' '-r[2001:db8:1::2]:8080'
t ipvsadm -L --daemon -c --udp-service '[2001:db8::2]:53' --nosort
t ipvsadm -a '--udp-service=[2001:db8::2]:53' '--real-server=[2001:db8:1::1]:http' -i
t ipvsadm -a --tcp-service 10.0.0.1:http -r127.0.0.1:http -y 65535
t ipvsadm -A '--udp-service=[2001:db8::2]:53' --sched-flags=flag-3
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r=2001:db8:1::1 -g --tun-port=65535
t ipvsadm -d -f7 -6 --real-server=127.0.0.1
t ipvsadm --set 900 60 2678400 60
t ipvsadm -e --fwmark-service=2147483647 --real-server=10.0.1.1:8080 --masquerading
t ipvsadm -A -f 2147483647
t ipvsadm -Ln
t ipvsadm -a --fwmark-service 2147483647 10.0.1.4 -g
t ipvsadm -d -o --tcp-service '[2001:db8::1]:80' --real-server=2001:db8:1::1
t ipvsadm -A -t 10.1:53 -b=mh-fallback,nosuch --persistent
t ipvsadm -E --tcp-service 10.0.0.1:80 -s=lblcr -M 64x
t ipvsadm -E -u10.0.0.1:53 -s fo --persistent --pe nosuch
t ipvsadm -A -u web.example:domain -s=lblc
t ipvsadm --set x 0 0
t ipvsadm --edit-server -u '[2001:db8::2]:53' --real-server 2001:db8:1::1 --l-threshold=5 -c --weight=0 --gatewaying
t ipvsadm -A --sctp-service 10.0.0.1:80
t ipvsadm -a --real-server '[2001:db8:1::1]:domain' -u10.0.0.2:domain -i --tun-type=gue --tun-port 7
t ipvsadm -E --udp-service '[2001:db8::2]:53' -s=mh
t ipvsadm --stop-daemon backup --mcast-port 65535
t ipvsadm --add-server -r=127.0.0.1:80 --sctp-service 10.0.0.1:80 --tun-remcsum -x0 '-w= 7' -m
t ipvsadm -a '-u=[2001:db8::2]:53' -r2001:db8:1::1 -w=0
t ipvsadm -L -n --syncid=5 --sctp-service 10.0.0.1:80 --nosort
t ipvsadm --list -p -n
t ipvsadm --add-service --fwmark-service=2147483647 -6 -p 60
t ipvsadm --delete-server -t web.example:443 -r=10.0.1.1
t ipvsadm --start-daemon backup --mcast-group 2001:db8::1
t ipvsadm -a -f 7 -r 10.0.1.4 --ipip
t ipvsadm -a -f=7 -r 127.0.0.1:http --tun-nocsum --weight 0
t ipvsadm -a -t=web.example:443 --real-server 10.0.1.4 --ipip
t ipvsadm -a --udp-service '[2001:db8::2]:53' '-r[2001:db8:1::2]:8080' --masquerading --weight=010 --tun-type=GUE
t ipvsadm -A -tweb.example:443 -s=dh -n
t ipvsadm -E -f=2 -s nq -M 255.255.255.0
t ipvsadm -S
t ipvsadm -L -n --thresholds -t 10.0.0.1:http
t ipvsadm -A '-t[2001:db8::1]:80' --pe sip -s rr
t ipvsadm --edit-server -u10.0.0.1:53 -r=10.0.1.3:http --tun-nocsum -w -1 -i
t ipvsadm -e -f=2147483647 -r 10.0.1.4:80 -w 1
t ipvsadm -a -u '[2001:db8::2]:53' -r2001:db8:1::1 --masquerading -w+8
t ipvsadm -a -t 10.0.0.1:http -r 10.0.1.2
t ipvsadm --list -n --exact --exact
t ipvsadm -v
t ipvsadm -a --tcp-service=web.example:443 -r 10.0.1.3:http --ipip
t ipvsadm -a --real-server 10.0.1.4:http -f 7 -w 100 -g -x 65535
t ipvsadm --add-server '-u=[2001:db8::2]:53' -r 2001:db8:1::2 -m --tun-type GUE
t ipvsadm -a -f7 -r 10.0.1.2 -m --l-threshold 100
t ipvsadm -E -u10.0.0.1:53 -p1
t ipvsadm --pe '' -t 10.0.0.2:ssh -A
t ipvsadm -a -r2001:db8:1::1 --gatewaying --tun-type=gue -w=5
t ipvsadm -- -n -p
t ipvsadm --add-service --tcp-service=10.0.0.2:0080 -M 24 --persistent --scheduler=dh
t ipvsadm --add-server -u '[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:http'
t ipvsadm -a -f7 --real-server=10.0.1.1:8080 -g -r 127.0.0.1:443
t ipvsadm -A -t 10.0.0.1:80
t ipvsadm -Z -t 10.0.0.2:ssh
t ipvsadm -L -n --sort -t 012.0.0.3:+80
t ipvsadm --add-server -t 10.0.0.1:http -r 10.0.1.1 -w 010 -g
t ipvsadm -n --list=5 -z
t ipvsadm -a --sctp-service=10.0.0.1:80 -r127.0.0.1:0 -w 0 --masquerading --u-threshold ' 7'
t ipvsadm -Ln --stats
t ipvsadm -A -t 10.0.0.1:80 -o
t ipvsadm -a -t=web.example:443 --real-server 127.0.0.1 -y 2147483647 -i
t ipvsadm -E -t web.example:443 -ssh --netmask 64x
t ipvsadm -e -t 10.0.0.1:http -r=10.0.1.1:8080 --l-threshold 1.5 -m
t ipvsadm -A -t web.example:443
t ipvsadm -Z '--tcp-service=[2001:db8::1]:80'
t ipvsadm -L -n --thresholds -n -t=10.0.0.80:+80
t ipvsadm -L --sort
t ipvsadm -d -u=10.0.0.2:domain -r=10.0.1.4:80
t ipvsadm -p --set
t ipvsadm -a '--tcp-service=[2001:db8::1]:80' -r '[2001:db8:1::2]:http' --ipip --u-threshold=100
ti '	-L -n --rate
  --add-service  -t  10.0.0.1:80  -s  dh  
-a  -u  [2001:db8::2]:53  -r[2001:db8:1::2]:80  -w100  --gatewaying  
-d -t 10.0.0.1:80 -r 10.0.1.4:http  ' ipvsadm --restore
t ipvsadm -E -u 10.0.0.2:domain --netmask=24
t ipvsadm -D -t 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:http -r 10.0.1.1:8080 --ipip -w=0
t ipvsadm -Z --fwmark-service 2147483647
t ipvsadm -a --tcp-service web.example:443 -r 127.0.0.1 --u-threshold ' 7' -i
t ipvsadm -D --tcp-service '[2001:db8::1]:-1'
t ipvsadm -p '' -z
t ipvsadm -L -n
t ipvsadm -a -t=web.example:443 -r 10.0.1.4 -w 100
ti '--add-server  -t012.0.0.3:0080  -r  127.0.0.1:443  --gatewaying  -w  65535  -y=0 
ipvsadm -E  -t  10.0.0.1:http  -s=rr
-d -f 2147483647 -r=10.0.1.4:http
' ipvsadm --restore
t ipvsadm -a --tcp-service web.example:443 --real-server 10.0.1.4:http -m
t ipvsadm -A --tcp-service=web.example:0 --persistent=2678400 -b sh-port,flag-3
t ipvsadm -A -t '0x0a000002:80 ' --scheduler -o -M 255.255.255.255
t ipvsadm -L --persistent-conn
t ipvsadm -C
