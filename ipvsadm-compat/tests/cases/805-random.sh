#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by random.py 5 400
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
t ipvsadm -L
t ipvsadm --add-server -t 10.0.0.1:http -r=10.0.1.2 --tun-nocsum --weight 1
t ipvsadm --edit-server -r '[2001:db8:1::1]:8080' '-t=[2001:db8::1]:80' -w 0 -m
t ipvsadm -S -n
t ipvsadm --list -n -f 2147483647
t ipvsadm --udp-service=10.0.0.2:domain --real-server -a 10.0.1.4 --ipip
t ipvsadm -a --fwmark-service 7 -r 10.0.1.1:8080 -g --l-threshold=5
t ipvsadm --add-server --fwmark-service 7 -r=127.0.0.1 --gatewaying
t ipvsadm -a -r10.0.1.2:http -u 10.0.0.2:domain -i
t ipvsadm -p foo -AL
t ipvsadm -a --udp-service '[2001:db8::2]:53' -r 127.0.0.1:domain -g
t ipvsadm --stop-daemon backup --sync-maxlen 1000 --mcast-interface=
t ipvsadm -a -u 10.0.0.2:domain -r 10.0.1.2:8080 --tun-csum --masquerading
t ipvsadm -a -u '[2001:db8::2]:53' -r '[2001:db8:1::2]:8080' extra -i -w 2147483647
t ipvsadm -L --syncid=5 --thresholds
t ipvsadm -a '-t[2001:db8::1]:80' -r '[2001:db8:1::1]:80' --tun-type GUE -m --weight=5 -x=1
ti '-e  --udp-service  10.0.0.2:domain  -r=10.0.1.2:8080  --tun-type  gue  --tun-port=6080  --tun-nocsum  -i
-A  -t  10.0.0.1:80  -s  wrr  --persistent  --netmask=129
-D -t [2001:db8::1]:80
-a	-t=[2001:db8::1]:80	-r	2001:db8:1::2	--masquerading	-w	+8	-x=010' ipvsadm --restore
t ipvsadm 10.0.1.4:80 -d -r -u10.0.0.2:domain
t ipvsadm --add-service -f=2147483647 --pe nosuch -s nq -p60
t ipvsadm -A -t localhost:ssh --scheduler ovf '-p 5'
t ipvsadm --edit-service -t=10.0.0.1:80
ti 'ipvsadm -e  --udp-service=[2001:db8::2]:53  --real-server=[2001:db8:1::2]:80  --u-threshold  -m 
  -L --sort
-A -t [2001:db8::1]:80 -s dh
-a	10.0.0.1:80	--real-server=10.0.1.2:http	--weight	010	-i
-a	-r	10.0.1.2:80	-t	web.example:443	--gatewaying
' ipvsadm --restore
t ipvsadm -a --tcp-service 10.0.0.1:80 -r 10.0.1.1 -i
ti '	-a	-u	[2001:db8::2]:53	--real-server	2001:db8:1::1	-i	--u-threshold=0	-w	010 
[2001:DB8:0::3]:0080  -t  -L  --syncid=5
-L  -n  -u=012.0.0.3:0
  -A -f=1 -s nq
' ipvsadm --restore
t ipvsadm -A --fwmark-service 7 --persistent -s=lblcr
t ipvsadm -Ln --stats
t ipvsadm --add-service -t 10.0.0.1:http
t ipvsadm --zero -f=2147483647 -6
t ipvsadm --start-daemon foo
t ipvsadm -a -t 10.0.0.1:http -r 10.0.1.1:80 --masquerading
t ipvsadm -a '-r[2001:db8:1::1]:80' '-t[2001:db8::1]:80' -x100 --sort
t ipvsadm --delete-server '-u[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:8080'
t ipvsadm -L -n
t ipvsadm -a -t=10.0.0.1:80 -r10.0.1.1 --masquerading -x
t ipvsadm -L --exact --rate -f 2147483647
t ipvsadm --edit-server --fwmark-service 7 --real-server=10.0.1.1 -g -x=0 --tun-port 65535
t ipvsadm -z -- -L
ti '-e  -u10.0.0.2:domain  -r127.0.0.1:80  -y  1  --gatewaying 
	-l    ' ipvsadm -R
t ipvsadm -e --tcp-service=10.0.0.1:80 --real-server=127.0.0.1:8080 --ipip --weight=2147483648 --tun-type=gre -x 010
t ipvsadm -A -t web.example:443 -b flag-2,mh-port
ti '  -a -u 10.0.0.1:53 -r 10.0.1.2 -m -w 010
	-a  --udp-service=10.0.0.2:domain  --real-server=10.0.1.4:80  -i  --tun-type=gue  --tun-port  7
-e	-t	[2001:db8::1]:80	-r=2001:db8:1::1	--weight	0	--gatewaying
	--stop-daemon	master
' ipvsadm --restore
t ipvsadm -a -t 10.0.0.1:80 --real-server 127.0.0.1 --masquerading
t ipvsadm --add-service -u localhost:53 --sched-flags=flag-4,nosuch
ti '--delete-service  -f=7
' ipvsadm -R
t ipvsadm -e -u=10.0.0.1:53 -r 10.0.1.1:80 --u-threshold=+8 -i --sctp-service 10.0.0.80
t ipvsadm -a --udp-service '[2001:db8::2]:53' --real-server '[2001:db8:1::2]:8080' -w 5 -g
t ipvsadm --add-server -f=2147483647 -r 10.0.1.3:http -g -w ' 7'
t ipvsadm -a '--tcp-service=[2001:db8::1]:80' -r 10.0.1.4 -g -y 010 --weight 0
t ipvsadm --edit-server '-t[2001:db8::1]:80' --timeout -r 2001:db8:1::1 --masquerading -w=1
t ipvsadm -a --sctp-service=10.0.0.1:80 -r 10.0.1.4 -y +8 --gatewaying
t ipvsadm --add-server -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::1]:80' --ipip --weight=100
t ipvsadm -S
t ipvsadm -L -n --list=5
t ipvsadm -L --numeric
t ipvsadm -a -t=10.0.0.1:80 -r 10.0.1.4:80 --tun-type=gre --tun-nocsum -i
t ipvsadm -A --sctp-service 10.0.0.1:80 --scheduler mh -p1
t ipvsadm -A '-u[2001:db8::2]:53' '-p 5' -b=flag-1,flag-2 -swlc
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.3:http --tun-nocsum --tun-type=
t ipvsadm --add-service --fwmark-service 2147483647 -bmh-fallback,mh-port, -M 24
t ipvsadm -a -f 7 -r=127.0.0.1:http -g
t ipvsadm -e '--tcp-service=[2001:db8::1]:80' '-r[2001:db8:1::1]:80' -w +8 --masquerading -x ' 7'
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.2:8080
t ipvsadm -E --udp-service 10.0.0.1:53 --persistent --scheduler=lc --pe=sip
t ipvsadm -L -n
t ipvsadm -l --exact
t ipvsadm --list --tcp-service 'localhost: 80'
t ipvsadm -A -u 10.0.0.1:53 -M 255.255.255.255 -s rr
t ipvsadm -E --fwmark-service 010 -b sh-port, -p ' 5'
t ipvsadm --edit-service -f 7 -b sh-fallback,flag-1,mh-fallback
t ipvsadm --set 2678400 900 900
t ipvsadm --delete-service --tcp-service '[2001:db8::1]:80'
t ipvsadm --list -n --tun-info -c -u10.0.0.2:+80
t ipvsadm -a -u=10.0.0.2:domain -r=127.0.0.1 -w 65535
t ipvsadm -l -n
t ipvsadm -a --udp-service '[2001:db8::2]:53' -r '[2001:db8:1::2]:80' -m --l-threshold=65535
t ipvsadm --stop-daemon=foo --syncid=5 --mcast-ttl=256
t ipvsadm -a '-u=[2001:db8::2]:53' -r 2001:db8:1::1 --weight=2147483647 --masquerading
t ipvsadm -Sn
t ipvsadm --start-daemon foo --mcast-ttl=0 --syncid=0
t ipvsadm --add-service -u=10.0.0.2:domain --scheduler mh
t ipvsadm -E -u '' -M 0 --persistent=0
t ipvsadm --list -c --sort --fwmark-service 2147483647
t ipvsadm --add-server '-t=[2001:db8::1]:80' -r=2001:db8:1::1
t ipvsadm -E --udp-service '[2001:db8::2]:53' -M=255.255.255.0 -s wlc
t ipvsadm -L -n -n -n
t ipvsadm --add-server -t=10.0.0.80:443 -r 10.0.1.2 --u-threshold=+8 -g
t ipvsadm --add-server -u '[2001:db8::2]:53' '-r=[2001:db8:1::1]:80' --weight 0 -g
t ipvsadm --list -n
t ipvsadm -A --sctp-service=10.0.0.1:80 -M --daemon 1
t ipvsadm -e -u 10.0.0.2:ssh --real-server=10.0.1.4:80 -i -w 5 --u-threshold=100
t ipvsadm -e --tcp-service '[2001:db8::1]:80' -r 10.0.1.2:http '--u-threshold= 7' '-w 7' -i
t ipvsadm -a -t web.example:443 -r10.0.1.1:8080 --weight 5 --ipip
t ipvsadm --add-server -u10.0.0.1:53 -r 10.0.1.4:http --ipip
t ipvsadm -A '-u=[2001:db8::2]:53' --scheduler=wrr -p2678400
ti '-a	--tcp-service=[2001:db8::1]:80	-r	[2001:db8:1::2]:80	--weight	+8	-g  
-A  --sctp-service=10.0.0.1:80
-S -n  
-a -u=[2001:db8::2]:53 -r=2001:db8:1::1 -m  
' ipvsadm -R
t ipvsadm -e --real-server=2001:db8:1::1 -t '[2001:db8::1]:80' --gatewaying
ti '--add-service -u10.0.0.2:domain --scheduler=lblc
-E --udp-service 10.0.0.1:53  ' ipvsadm -R
ti '-A  -u  10.0.0.2:domain  -M1  -srr  -p60
-A -u10.0.0.1:53  

  -A  --fwmark-service=2147483647  -s  rr  --sched-flags  flag-4,nosuch
--add-service  -t  [2001:db8::1]:80  -s  sh
-A  -u=012.0.0.3:53  -s
' ipvsadm --restore
t ipvsadm -A -u 10.0.0.1:53 -s rr
t ipvsadm -a --tcp-service 10.0.0.1:80 -r=10.0.1.4 --ipip -y 5
t ipvsadm --list -n -c
t ipvsadm -D --udp-service '[2001:db8::2]:53'
t ipvsadm -A -t=10.0.0.1:80 -s=sh
t ipvsadm -Ln --stats
t ipvsadm -C
t ipvsadm -A -t=10.0.0.2:80 --scheduler=lblc
t ipvsadm --add-server -f 2147483647 -r 10.0.1.1 -w 0 -i
t ipvsadm --add-server -u '[2001:db8::2]:53' -r '[2001:db8:1::2]:http' -g
t ipvsadm --add-service '-u=[2001:db8::1]:443' -s mh -w 3
t ipvsadm -a --udp-service 10.0.0.1:53 --real-server 127.0.0.1 -w 100 -m --u-threshold=65535 -s rr
t ipvsadm -a -z -u 10.0.0.1:53 -r10.0.1.2
t ipvsadm --set 2678400 60
t ipvsadm -A -f 2147483647 -p60 --ops -s=dh --netmask 255.255.255.0
ti '	--set 60 -X 900 60 900
' ipvsadm --restore
t ipvsadm -e -f 7 --real-server 10.0.1.2 -x 1 -m
t ipvsadm -a -t 10.0.0.1:http --real-server 127.0.0.1 --masquerading
t ipvsadm -A --sctp-service 10.0.0.1:80
ti '-D	-f	0
' ipvsadm -R
t ipvsadm -D '--sctp-service=[::1]:53'
t ipvsadm -a --udp-service=10.0.0.1:53 -r 10.0.1.4 --gatewaying
t ipvsadm -a '-u=[2001:db8::2]:53' --real-server 2001:db8:1::2 '--weight= 7' --masquerading --tcp-service 10.0.0.1:80
t ipvsadm --add-server -f2147483647 -r 10.0.1.4:80 --weight 65535
t ipvsadm -A -f +3 --pe sip
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -A -u=10.0.0.1:53 -b sh-fallback
t ipvsadm -A --tcp-service=10.0.0.1:80 -M 64x -srr -o
t ipvsadm -a -t '[2001:db8::1]:80' --real-server=2001:db8:1::2 -m
t ipvsadm --list
t ipvsadm -D --udp-service '[2001:db8::2]:53'
t ipvsadm -a --tcp-service=10.0.0.1:http --real-server=10.0.1.2:8080 -m
t ipvsadm -Ln --stats
t ipvsadm --add-server -t web.example:443 -r 127.0.0.1 --ipip -w 3
t ipvsadm --add-server -f=7 -r 10.0.1.1 --weight=+8 --ipip
t ipvsadm -A --sctp-service a-very-long-real-server-name.of-a-long-domain.example:65536 -s=sh
t ipvsadm --start-daemon=backup --mcast-group=224.0.0.99 --mcast-interface eth0
t ipvsadm -A 10.0.0.1:80 -s=fo
t ipvsadm --list --numeric --numeric -u '[2001:db8::2]:53'
t ipvsadm -a --sctp-service 10.0.0.1:80 --real-server 10.0.1.3:8080 -g
t ipvsadm -A --sctp-service=10.0.0.2:+80 --scheduler=wlc -b mh-fallback -p 360 -M0
t ipvsadm -a -t web.example:443 -r 10.0.1.1:80 -m -y1
t ipvsadm -a '-r=[2001:db8:1::2]:http' -t '[2001:db8::1]:80' --ipip -w 2147483647
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r '[2001:db8:1::1]:http' --u-threshold=5 --ipip -u '[2001:db8::2]:53'
t ipvsadm -L -n
t ipvsadm web.example:443 -l --timeout --tcp-service
t ipvsadm -L -n -X -n --fwmark-service 2147483647
t ipvsadm -E --sctp-service=10.0.0.1:80 -M64x
t ipvsadm -a -u=10.0.0.2:domain -r 10.0.1.1:80 --tun-port=x
t ipvsadm -a -f 7 -r 10.0.1.4:http --tun-type=gue --tun-port 7 -i
t ipvsadm --sctp-service=012.0.0.3:80 -p1 --pe=sip -E
t ipvsadm -a -r 10.0.1.1:8080 -f=2147483647 -w=1 --gatewaying
t ipvsadm -a -u '[2001:db8::2]:53' -r 10.0.1.1:8080 -w 5 -m
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.2:80 --tun-type gue --ipip
t ipvsadm -A -u 10.0.0.1:53 -o --sched-flags=,sh-fallback,sh-fallback -p ' 5' --pe=sip
t ipvsadm -S -n
t ipvsadm -a -f 2147483647 --real-server 127.0.0.1 --ipip -s rr
t ipvsadm -a -t 10.0.0.1:-1 --real-server 10.0.1.3:http -w2147483647 -g --tun-port 65536
t ipvsadm -Ln --tun-info
t ipvsadm -v
t ipvsadm -A --fwmark-service 2147483647 --netmask 0 -s dh --persistent
t ipvsadm --delete-server -t 10.0.0.1:http -r 10.0.1.3
t ipvsadm -a --sctp-service 10.0.0.1:80 --real-server 127.0.0.1:0080 -w1 -m
t ipvsadm --add-server --udp-service 10.0.0.2:domain -r 127.0.0.1 --weight=65535 --ipip
t ipvsadm -e -u10.0.0.1:53 -r 10.0.1.4:http
t ipvsadm -a -f 7 --real-server=10.0.1.4:80 -x 5 -i --tun-port=x
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.4 '-w= 7'
t ipvsadm -L -n -f=7
t ipvsadm --edit-server --fwmark-service=7 --real-server=10.0.1.1 '--u-threshold= 7'
t ipvsadm --add-service --sctp-service 10.0.0.1:80 --sched-flags flag-4,sh-fallback -p ' 5' --pe sip
t ipvsadm -l -n --numeric
t ipvsadm -A --tcp-service '[2001:db8::1]:80'
t ipvsadm -D --tcp-service=10.0.0.1:http
t ipvsadm -A -u=10.0.0.2:domain
t ipvsadm -L -n
t ipvsadm -a -r 10.0.1.4 -t localhost -m
t ipvsadm --tun-port -r10.0.1.3 7 --tun-type=gue -a --sctp-service -i 10.0.0.1:80
t ipvsadm -A '-t[2001:db8::2]:443' -o -b flag-1,flag-1,flag-2
t ipvsadm -L -n --daemon --syncid=5 -t 2001:db8::1:80
ti '  -S
ipvsadm -A -u [2001:db8::2]:53 -o --netmask 0' ipvsadm -R
t ipvsadm -e '-t=[2001:db8::1]:80' -r '[2001:db8:1::1]:8080' -m --weight=65535
t ipvsadm -L
t ipvsadm --start-daemon=master --mcast-ttl 255
t ipvsadm -a -f 2147483647 --real-server '10.0.1.2: 80' --gatewaying
t ipvsadm -Ln
t ipvsadm -S -n
t ipvsadm -l -n --tun-info -t web.example:443
t ipvsadm -d -t '[2001:db8::1]:80' '-r[2001:db8:1::2]:80'
t ipvsadm -A --tcp-service 10.0.0.1:http --scheduler sh
ti 'ipvsadm --add-service -t=[2001:db8::2]:53
  --edit-service  -t10.0.0.1:http
  -A -t [2001:db8::1]:80 -bflag-2 
--edit-server  --tcp-service=10.0.0.1:80  -r  10.0.1.3  -g
' ipvsadm --restore
t ipvsadm -e --fwmark-service 7 -r=127.0.0.1 -w010
t ipvsadm --add-server -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:8080' -i -w 1 -x ' 7' -y=100
t ipvsadm --clear
t ipvsadm -A -t10.0.0.1:80 -slc -M64x -p
t ipvsadm -a --udp-service 10.0.0.1:53 -r=127.0.0.1 -w 65535 -x +8
t ipvsadm --delete-service --tcp-service=012.0.0.3:8080
t ipvsadm -a -u=10.0.0.2:domain --real-server 10.0.1.3 -i
t ipvsadm -A --fwmark-service=2147483647 -ssed
t ipvsadm -a -t web.example:443 -r 10.0.1.1:80 -i -x 0
t ipvsadm --delete-service -f 7
t ipvsadm -A -f=2147483647 -M 129 -p --sched-flags flag-4
t ipvsadm -t 10.0.0.1:80 -D
t ipvsadm -a -t10.0.0.1:80 -r '[::1]:ssh' '--weight= 7' -i
t ipvsadm --add-server --sctp-service=10.0.0.1:80 -r=10.0.1.3:80 -w 100 -y1 -X --masquerading
t ipvsadm -A -u 10.0.0.1:53 -p60 -b sh-port,flag-1,flag-3 -s sh
t ipvsadm -E --udp-service=10.0.0.80:ssh --persistent
ti '  -e  --tcp-service=[2001:db8::1]:80  -r  [2001:db8:1::2]:80  -m  -w=1  
' ipvsadm --restore
t ipvsadm -E --sctp-service 10.0.0.1:80 -s lblcr --persistent
t ipvsadm -A -t '[2001:db8::1]:80' -s lblcr
t ipvsadm --edit-server '--tcp-service=[2001:db8::1]:80' -r 10.0.1.1:0
t ipvsadm -Ln
t ipvsadm -C
t ipvsadm -l -n --stats --exact
t ipvsadm --add-server -u 10.0.0.1:53 --real-server 10.0.1.2 --gatewaying
t ipvsadm 0 -i --tun-nocsum --sctp-service=10.0.0.1:80 -a -r --weight 10.0.1.4:http
t ipvsadm -l --sort --exact
t ipvsadm --add-service -t web.example:443 -o --scheduler nq
t ipvsadm -a --tcp-service=10.0.0.1:http --real-server 10.0.1.2 -w 1 '--u-threshold= 7' --masquerading
t ipvsadm -A --fwmark-service=7
t ipvsadm -A -t10.0.0.1:http --netmask 64x -p
t ipvsadm -a --udp-service 10.0.0.2:domain -r127.0.0.1:80 --gatewaying
t ipvsadm -l -n -t 10.0.0.1:http
t ipvsadm -l -n --syncid=5
ti '	--delete-service  -f 
' ipvsadm --restore
t ipvsadm -e -u10.0.0.2:domain -r 10.0.1.3:http -i --tun-type gue --tun-port=6080 --tun-csum
t ipvsadm -a -tweb.example:443 -r 10.0.1.3 -w ' 7' -x1 --gatewaying
t ipvsadm -L -n
t ipvsadm -a --fwmark-service=7 -r 127.0.0.1:http --u-threshold 0
t ipvsadm --edit-service '--udp-service=[2001:db8::2]:53' -o '--persistent= 5' -s sh
t ipvsadm -a '-t[2001:db8::1]:80' -r 2001:db8:1::2 -w 5 -i --tun-port 0
t ipvsadm -A --tcp-service web.example:443 --sched-flags=sh-port,mh-port,sh-port -p 2678400
t ipvsadm --list -n --syncid=5 --exact
t ipvsadm -a -t=0x0a000002:domain '-r[::1:0' --gatewaying
t ipvsadm -A -t 10.0.0.1:http --persistent -s mh
t ipvsadm -a --tcp-service '[2001:db8::1]:80' -r 2001:db8:1::1 --ipip --tun-type=GUE
t ipvsadm --edit-service -t=10.0.0.1:http --scheduler=rr -p360
t ipvsadm -l --daemon --sort
t ipvsadm -Ln --stats
t ipvsadm -A -t web.example:443
t ipvsadm -a --real-server 10.0.1.2:8080 --tcp-service=10.0.0.1:http
ti '	-t	web.example:domain	-Mbad	-A
--edit-server --tcp-service web.example:443 -r -m 127.0.0.1 --masquerading
-e --tcp-service 10.0.0.1:80 --real-server=10.0.1.3:80 --masquerading
' ipvsadm --restore
t ipvsadm --edit-server -f 2147483647 -r 10.0.1.2:8080 -y 010 --gatewaying
t ipvsadm 2147483647 10.0.1.1:8080 --fwmark-service -r -a
t ipvsadm -L -f=2
t ipvsadm -a --sctp-service=10.0.0.1:80 -r=10.0.1.3:443 -i
t ipvsadm -E --udp-service=10.0.0.1:53 -b mh-fallback,nosuch,nosuch
t ipvsadm -l -n --sort
t ipvsadm --edit-service -t 10.0.0.1:80 --persistent -M 0
t ipvsadm -a -f 2147483647 -r10.0.1.2:80 -w=010
t ipvsadm -a --sctp-service 10.0.0.1:80 --real-server 10.0.1.1 -i
t ipvsadm -a -t '[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:80' -w1.5 -x 100 --ipip
t ipvsadm --add-server -t web.example:443 -r=10.0.1.1
t ipvsadm -d -u '[2001:db8::2]:53' -r 2001:db8:1::2
t ipvsadm --edit-service -tlocalhost:0x50 -b=flag-2,flag-2,sh-fallback sh --persistent
t ipvsadm -a --tcp-service web.example:443 -r 10.0.1.1 -y +8 -w=100 --tun-type=
t ipvsadm --delete-service -f=2147483647
t ipvsadm -a '--udp-service=[2001:db8::2]:53' -r=10.0.1.3:ssh -i
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.3 -g --weight ' 7'
t ipvsadm -L --timeout -X
t ipvsadm -D -f 2147483647
t ipvsadm --add-server -u '[2001:db8::2]:53' -r 2001:db8:1::1 --gatewaying --tun-type=GUE -w100
t ipvsadm -A -t '[2001:db8::1]:80' -M 1
t ipvsadm -E --sctp-service=10.0.0.1:80 --scheduler=mh
t ipvsadm -Ln
t ipvsadm --add-service -t web.example:443 -b=flag-2,flag-4,sh-port --netmask 255.255.255.255
t ipvsadm --edit-server -u --real-server 2001:db8:1::1 --masquerading
t ipvsadm -E -u 10.0.0.1:53 -s rrr
t ipvsadm --set 900 2678400
t ipvsadm -A -t 10.0.0.1:http -p 2678400 --sched-flags flag-4,
t ipvsadm -A --udp-service 10.0.0.1:53
t ipvsadm --edit-server --sctp-service 10.0.0.1:80 --real-server 10.0.1.3:http --ipip -w ''
t ipvsadm -A '-t=[2001:db8::2]:ssh' -s rr -b=flag-2,,flag-4
t ipvsadm -a --real-server '[2001:db8:1::2]:8080' '-u=[2001:db8::2]:53' -w 0 --u-threshold 0
t ipvsadm -d '-t=[2001:db8::1]:80' -r '[2001:db8:1::1]:8080'
t ipvsadm -a --udp-service '[2001:db8::2]:53' -r '[2001:db8:1::2]:8080' -w2147483647 -i
t ipvsadm -A -f 7 -M 0 -p360 -slblc -b mh-port
t ipvsadm -L --sort --timeout
t ipvsadm -a --fwmark-service=7 -r fd00::1 -y 1 --ipip -x ' 7' -w +8
t ipvsadm -a '-u[2001:db8::2]:53' -r10.0.1.2 -g
t ipvsadm --add-service --udp-service=10.0.0.2:domain -s lc --pe sip
t ipvsadm --add-server '-u[2001:db8::2]:53' '--real-server=[2001:db8:1::1]:80' --masquerading -y
t ipvsadm -e -t 10.0.0.1:80 --real-server=10.0.1.1:80 -g
t ipvsadm foo -t 10.0.0.1:80 -p
t ipvsadm -a --fwmark-service=7 --real-server 10.0.1.1:80 --gatewaying -x 0x10
t ipvsadm -e -t '[2001:db8::1]:80' -r 2001:db8:1::2 -g -y 1
t ipvsadm --add-service --tcp-service '[2001:db8::1]:53' -M 128 --scheduler=nq --pe=
t ipvsadm -l -n
ti '	--add-service --fwmark-service=7 --persistent -ssed
-e  -t  10.0.0.1:80  -r=10.0.1.3:80  -w
-E	--sctp-service	10.0.0.1:80 
#
 
-a	-u	10.0.0.2:domain	--real-server	10.0.1.4:80	-x	1	-w2147483647  
' ipvsadm -R
t ipvsadm -l -n --thresholds '--udp-service=[2001:db8::2]:53' --nosort
t ipvsadm -L
t ipvsadm -a -f 2147483647 -r 127.0.0.1 --masquerading
t ipvsadm -a -t 10.0.0.1:80 --real-server 10.0.1.3:8080 -w=1 --tun-csum --tun-remcsum --ipip
ti '-e --tcp-service web.example:443 -r 10.0.1.3 -g
-a	-t	web.example:443	-r	10.0.1.2:80
-d  -u=[2001:db8::2]:53  --real-server  2001:db8:1::1
 
	--add-server -t 10.0.0.1:http -r10.0.1.1:80 --tun-type=GUE --masquerading 
ipvsadm -e --real-server=10.0.1.3 --sctp-service=10.0.0.1:80 -i --tun-nocsum -w +8
' ipvsadm -R
t ipvsadm -A -t 0x0a000002:http -s sed -o -p2678400
t ipvsadm -a -u '[2001:db8::2]:53' -r 10.0.1.1:0080 --tun-type=gre --tun-remcsum -i
t ipvsadm -A -f2147483647 -M 255.255.255.255 -s=lblcr --persistent
t ipvsadm --list -n -c
ti 'ipvsadm --add-service	--sctp-service	10.0.0.1:80	-M	129
-a -tweb.example:443 -r 10.0.1.1 --weight 65535 --gatewaying
  -E  -t  0x0a000002:+80  --pe=sip
--add-service --fwmark-service=2147483647 -6 --sched-flags=mh-port,mh-port,flag-1 --pe=nosuch
' ipvsadm -R
t ipvsadm -E '-u[2001:db8::2]:53' -p ' 5'
ti 'ipvsadm -d  -u[2001:db8::2]:53  -r=[2001:db8:1::1]:http
-a	--tcp-service	[2001:db8::1]:80	-r	10.0.1.3:ssh 
--start-daemon  backup  --syncid=x 
#
' ipvsadm -R
t ipvsadm -v -p
t ipvsadm -A -f 7 '-p 5' -s rr
t ipvsadm -Ln=3 ''
t ipvsadm -A -t10.0.0.1:http
t ipvsadm -a -f 2147483647 -6 -r10.0.1.1 --weight=0
t ipvsadm -a --udp-service=10.0.0.2:domain -r 10.0.1.2:80 -y010
t ipvsadm --list -n --stats --stats
t ipvsadm -L -n --exact
t ipvsadm -l -n --tun-info
t ipvsadm --list -n --sort --syncid=5
t ipvsadm -a -u 10.0.0.2:domain -r10.0.1.4
ti '	--start-daemon=master


	-l -n  
--add-server -u [2001:db8::2]:53 -r [2001:db8:1::2]:http -m -x2147483647 -w 100 
' ipvsadm --restore
t ipvsadm --add-server --tcp-service 10.0.0.1:http -r 10.0.1.1 -g --u-threshold 2147483647 --weight=010 -y 65535
t ipvsadm -E -t=web.example:443 --scheduler=lblcr
t ipvsadm -t web.example:443 -i --tun-remcsum --tun-type=gre -r=::1 -a
t ipvsadm -Sn
t ipvsadm -C
t ipvsadm -a --fwmark-service 2147483647 -6 -r 127.0.0.1:8080 --gatewaying -x+8
t ipvsadm -e -u 10.0.0.2:domain -r 10.0.1.2:80 -y +8
t ipvsadm --edit-server -t 10.0.0.1:http --real-server 10.0.1.4:53 -g '-y= 7'
t ipvsadm --add-service -u 10.0.0.1:53 -p360
t ipvsadm --edit-service --sctp-service=10.0.0.1:80
t ipvsadm -D --fwmark-service 7
t ipvsadm --add-server --udp-service=10.0.0.2:domain --sort -r 10.0.1.2 -i --tun-type gue --tun-port=6080 --tun-remcsum
t ipvsadm -a --udp-service 10.0.0.2:domain '-r=[::1]:53' --weight=010
t ipvsadm -a -f 7 --real-server 10.0.1.2:80 --masquerading
t ipvsadm -a '-t[2001:db8::1]:80' -r127.0.0.1 --tun-csum
t ipvsadm -L -n --persistent-conn --fwmark-service 7
t ipvsadm --add-server -u 10.0.0.2:domain -r 10.0.1.2:0080 --gatewaying
t ipvsadm -a -u 10.0.0.2:domain --real-server 10.0.1.4:80 --weight=5
t ipvsadm -E --tcp-service 10.0.0.80:-1 --persistent=360
ti '--edit-server -u [2001:db8::2]:53 -r=2001:db8:1::1 -w 65535 -i  
  -a -t 10.0.0.1:http -r [2001:db8:1::2]:8080 --weight +8 
' ipvsadm --restore
t ipvsadm -A -u 10.0.0.1:53 -s lblc --ops
t ipvsadm -L -n --persistent-conn
t ipvsadm --edit-service --tcp-service=10.1:443 -s wrr -p 2678400 -M 255.255.255.0 -o
t ipvsadm -a -t '[2001:db8::1]:80' '-r=[2001:db8:1::2]:80' -g
t ipvsadm -a -u '[2001:db8::2]:53' --real-server=2001:db8:1::1 -x 010 --tun-remcsum
t ipvsadm -A -u 10.0.0.1:53 --sched-flags=flag-1
t ipvsadm -E --udp-service '[2001:db8::2]:53'
t ipvsadm -l -n --persistent-conn
t ipvsadm -a --udp-service=10.0.0.1:53 -r 10.0.1.2 -m
t ipvsadm --set 0 x 60
t ipvsadm -Ln --thresholds
t ipvsadm -A -u '[2001:db8::2]:53'
t ipvsadm --add-service -m -f +3 --netmask=64
t ipvsadm -A --tcp-service localhost:0 --persistent=1 --scheduler rr
t ipvsadm -D -u 10.0.0.1:53
t ipvsadm --edit-server --fwmark-service 2147483647 -r10.0.1.2:8080 --tun-type gue --tun-port=6080 --tun-remcsum -i
t ipvsadm -l
t ipvsadm --add-server -f 2147483647 --real-server 10.0.1.3 --masquerading
t ipvsadm -l -n
ti 'ipvsadm --edit-server -t web.example:443 --real-server 10.0.1.3:8080 --weight 100 -i  
' ipvsadm --restore
t ipvsadm -e -t '[2001:db8::1]:80' '-r[2001:db8:1::1]:http' -m '--weight= 7'
t ipvsadm -A --sctp-service=012.0.0.3:80 -s wlc
t ipvsadm -d '-u=[2001:db8::2]:53' --real-server=2001:db8:1::1
t ipvsadm -a '--tcp-service=[2001:db8::1]:80' '--real-server=[2001:db8:1::2]:8080' --weight 010 --masquerading -x 100
t ipvsadm -A --udp-service '[2001:db8::2]:53' -b '' --scheduler=dh
t ipvsadm --add-service -f 2147483647 -ssed
t ipvsadm --add-service '-t[2001:db8::1]:80' --persistent -s=sed
t ipvsadm -A --tcp-service=web.example:443 -s rr --netmask 64 --persistent=0
t ipvsadm -A --tcp-service web.example:443 --scheduler RR
t ipvsadm -l -n
t ipvsadm --stop-daemon foo
t ipvsadm -e --udp-service '[2001:db8::2]:53' '--real-server=[2001:db8:1::2]:http' --gatewaying -w 2147483647
ti '	-e -t=[2001:db8::1]:80 -r=[2001:db8:1::2]:http -i -w 1
	-A	--fwmark-service	7	-p	-f=7
-a	--tcp-service	[2001:db8::1]:80	-r	10.0.1.3:80
  -A -t 10.0.0.1:80 -b ,sh-port,sh-fallback
' ipvsadm -R
t ipvsadm --add-server --tcp-service '[2001:db8::1]:80' '-r=[2001:db8:1::2]:8080' -w 65535
t ipvsadm --edit-server -t web.example:443 '-r=[::1]:HTTP' -g
t ipvsadm -A --sctp-service 10.0.0.1:80 -b ''
t ipvsadm -Ln --thresholds
t ipvsadm -L -n --numeric
ti '
	-e -t=[2001:db8::1]:80 --real-server=2001:db8:1::1
ipvsadm -E  -t=0x0a000002:+80  -s  fo
' ipvsadm -R
t ipvsadm -a --udp-service '[2001:db8::2]:53' -r '[2001:db8:1::1]:8080'
t ipvsadm -e -u 10.0.0.1:53 -r=127.0.0.1 -x 2147483647 --tun-port 65535 --gatewaying
t ipvsadm -a -t=10.0.0.1:80 -r 127.0.0.1:80 -w 5
t ipvsadm --zero
t ipvsadm -a -X --fwmark-service=7 --real-server 10.0.1.1:8080 -i
t ipvsadm --add-service --sctp-service=10.0.0.1:80 --sched-flags=nosuch -s fo --persistent
ti '  --edit-service --sctp-service=0x0a000002:http
--set 2678400 2678400 900 900
--edit-server --udp-service 10.0.0.1:53 --real-server 10.0.1.4:http --weight 0 --tun-nocsum --u-threshold=010  
-l  --tun-info
-e -t 10.0.0.1:http 10.0.1.1 --masquerading --weight=2147483647 -x +8' ipvsadm --restore
t ipvsadm -a -t '[2001:db8::1]:80' '-r=[2001:db8:1::2]:http' -i '-w7 '
t ipvsadm --add-server --tcp-service '[2001:db8::1]:80' -r '[2001:db8:1::2]:http' -w=65535
t ipvsadm --list -n --tun-info --thresholds
t ipvsadm -a -t web.example:443 --real-server=10.0.1.4 --tun-type gue --tun-port=6080 --tun-nocsum -i
t ipvsadm --edit-server -u10.0.0.2:domain -r=127.0.0.1:http -i
t ipvsadm -L -n --exact --exact
t ipvsadm --add-service -f=7 -s wlc --sched-flags= -p2678400
t ipvsadm -a '-t[2001:db8::1]:80' --real-server=2001:db8:1::2 --tun-port=6080 --masquerading --weight=100
t ipvsadm -d --tcp-service=10.0.0.1:80 -r 10.0.1.4:80
t ipvsadm -a -u '[2001:db8::2]:53' -r '[2001:db8:1::2]:http' --masquerading --tun-port=1
t ipvsadm -e -f=7 --real-server 10.0.1.1:8080 -i
t ipvsadm --clear
t ipvsadm --delete-service --tcp-service '[::1]:443'
t ipvsadm --delete-server --tcp-service=10.0.0.1:http -r 10.0.1.4
t ipvsadm --set 0 2678400
t ipvsadm -L -n -m -m
t ipvsadm -L
t ipvsadm -E -t 10.0.0.1:http --pe sip -M bad -sfo -p
t ipvsadm --edit-server '-u=[2001:db8::2]:53' '-r=[2001:db8:1::2]:http' --ipip -w0
t ipvsadm -E -t '[::1]:443' --pe=sip -s wrr
t ipvsadm --add-server -u 10.0.0.1:53 --real-server 10.0.1.3:http -w 0
t ipvsadm -a --udp-service=10.0.0.2:domain -r127.0.0.1:http --weight=5 --masquerading -x 1
t ipvsadm --add-server --real-server 2001:db8:1::2 -u '[2001:db8::2]:53' -i --weight=5
t ipvsadm -A '--tcp-service=[2001:db8::1]:80'
t ipvsadm -E '[10.0.0.1]:80' -p360 -s=rr
t ipvsadm '-t[2001:db8::1]:80' -r 2001:db8:1::1
t ipvsadm --add-server '-t[2001:db8::1]:80' -r '[2001:db8:1::1]:http' --masquerading -w 100
t ipvsadm -a --fwmark-service=7 -r 10.0.1.3
t ipvsadm -a '-u=[2001:db8::2]:53' -r '[2001:db8:1::1]:80' -m
t ipvsadm --clear
t ipvsadm -w -g --real-server 10.0.1.1:80 --fwmark-service 100 --edit-server 7
t ipvsadm -a -t10.0.0.80:+80 --real-server=10.0.1.2:8080 -w 65535 --ipip
t ipvsadm -L -n --daemon --numeric -t 10.0.0.1:http
t ipvsadm -a --udp-service '[2001:db8::2]:53' -r '[2001:db8:1::1]:80' --masquerading
t ipvsadm -A -u 10.0.0.1:53 -M 255.255.255.0 -s -z dh -p 60
t ipvsadm --add-service -u 10.0.0.1:53 --pe=sip -b mh-fallback
t ipvsadm -A '-t=[2001:db8::1]:80' --scheduler sh
t ipvsadm -L -n --exact
t ipvsadm -e -u '[2001:db8::2]:53' -r 2001:db8:1::1 --tun-type gue --tun-port=6080 --tun-nocsum -i
ti '	-l -n --sort  
	-A --udp-service [2001:db8::2]:53 --scheduler=lblcr --persistent=360
ipvsadm -a  -f  2147483647  -r  10.0.1.1:8080  --gatewaying  --u-threshold  5
ipvsadm -Z -t localhost:0080  
-l  -X 
-a  -f  7  -r  127.0.0.1:http
' ipvsadm --restore
t ipvsadm -L
t ipvsadm --edit-server --sctp-service web.example:8080 -r 10.0.1.1:+80 -w=65535 --gatewaying
t ipvsadm -Ln --tun-info
t ipvsadm -C
