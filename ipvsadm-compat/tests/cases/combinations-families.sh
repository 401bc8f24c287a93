#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py families
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:8080 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:8080 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:0 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:0 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -d -t 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -t 10.0.0.1:80 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -t 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -d -t 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -a -t 10.0.0.1:80 -r 2001:db8:1::1 -m
t ipvsadm -e -t 10.0.0.1:80 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -a -t 10.0.0.1:80 -r 2001:db8:1::1 -i
t ipvsadm -d -t 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -d -t 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -t 10.0.0.1:80 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -t 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 127.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 127.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r ::1
t ipvsadm -d -t 10.0.0.1:80 -r ::1
t ipvsadm -a -t 10.0.0.1:80 -r ::1 -m
t ipvsadm -e -t 10.0.0.1:80 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r ::1
t ipvsadm -a -t 10.0.0.1:80 -r ::1 -i
t ipvsadm -d -t 10.0.0.1:80 -r ::1
t ipvsadm -a -t 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -d -t 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:80 -r 0.0.0.0:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:80 -r 0.0.0.0:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:80 -r ::
t ipvsadm -d -t 10.0.0.1:80 -r ::
t ipvsadm -a -t 10.0.0.1:80 -r :: -m
t ipvsadm -e -t 10.0.0.1:80 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r ::
t ipvsadm -a -t 10.0.0.1:80 -r :: -i
t ipvsadm -d -t 10.0.0.1:80 -r ::
t ipvsadm -a -t 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 224.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 224.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r ff02::1
t ipvsadm -d -t 10.0.0.1:80 -r ff02::1
t ipvsadm -a -t 10.0.0.1:80 -r ff02::1 -m
t ipvsadm -e -t 10.0.0.1:80 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r ff02::1
t ipvsadm -a -t 10.0.0.1:80 -r ff02::1 -i
t ipvsadm -d -t 10.0.0.1:80 -r ff02::1
t ipvsadm -a -t 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -d -t 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:80 -r 255.255.255.255:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:80 -r 255.255.255.255:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:80 -r fe80::1
t ipvsadm -d -t 10.0.0.1:80 -r fe80::1
t ipvsadm -a -t 10.0.0.1:80 -r fe80::1 -m
t ipvsadm -e -t 10.0.0.1:80 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r fe80::1
t ipvsadm -a -t 10.0.0.1:80 -r fe80::1 -i
t ipvsadm -d -t 10.0.0.1:80 -r fe80::1
t ipvsadm -a -t 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 240.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 240.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.7.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.7.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -d -t 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.7.0.255:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.7.0.255:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -a -t 10.0.0.1:80 -r web.example:http
t ipvsadm -d -t 10.0.0.1:80 -r web.example:http
t ipvsadm -a -t 10.0.0.1:80 -r web.example:http -m
t ipvsadm -e -t 10.0.0.1:80 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r web.example:http
t ipvsadm -a -t 10.0.0.1:80 -r web.example:http -i
t ipvsadm -d -t 10.0.0.1:80 -r web.example:http
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -d -t 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -a -t 10.0.0.1:80 -r ::ffff:10.0.0.1 -m
t ipvsadm -e -t 10.0.0.1:80 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -a -t 10.0.0.1:80 -r ::ffff:10.0.0.1 -i
t ipvsadm -d -t 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:http -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:http -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:domain -m
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.1:domain -i
t ipvsadm -d -t 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -D -t 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t '[2001:db8::1]:80'
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:8080
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:8080
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:8080 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:8080
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:8080 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:8080
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:0
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:0
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:0 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:0
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:0 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:0
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80'
t ipvsadm -d -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80'
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80'
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:80'
t ipvsadm -a -t '[2001:db8::1]:80' -r 2001:db8:1::1
t ipvsadm -d -t '[2001:db8::1]:80' -r 2001:db8:1::1
t ipvsadm -a -t '[2001:db8::1]:80' -r 2001:db8:1::1 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 2001:db8:1::1
t ipvsadm -a -t '[2001:db8::1]:80' -r 2001:db8:1::1 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 2001:db8:1::1
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0'
t ipvsadm -d -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0'
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0'
t ipvsadm -a -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -t '[2001:db8::1]:80' -r '[2001:db8:1::1]:0'
t ipvsadm -a -t '[2001:db8::1]:80' -r 127.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 127.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 127.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 127.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 127.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 127.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r ::1
t ipvsadm -d -t '[2001:db8::1]:80' -r ::1
t ipvsadm -a -t '[2001:db8::1]:80' -r ::1 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r ::1
t ipvsadm -a -t '[2001:db8::1]:80' -r ::1 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r ::1
t ipvsadm -a -t '[2001:db8::1]:80' -r 0.0.0.0:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 0.0.0.0:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 0.0.0.0:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 0.0.0.0:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 0.0.0.0:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 0.0.0.0:80
t ipvsadm -a -t '[2001:db8::1]:80' -r ::
t ipvsadm -d -t '[2001:db8::1]:80' -r ::
t ipvsadm -a -t '[2001:db8::1]:80' -r :: -m
t ipvsadm -e -t '[2001:db8::1]:80' -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r ::
t ipvsadm -a -t '[2001:db8::1]:80' -r :: -i
t ipvsadm -d -t '[2001:db8::1]:80' -r ::
t ipvsadm -a -t '[2001:db8::1]:80' -r 224.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 224.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 224.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 224.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 224.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 224.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r ff02::1
t ipvsadm -d -t '[2001:db8::1]:80' -r ff02::1
t ipvsadm -a -t '[2001:db8::1]:80' -r ff02::1 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r ff02::1
t ipvsadm -a -t '[2001:db8::1]:80' -r ff02::1 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r ff02::1
t ipvsadm -a -t '[2001:db8::1]:80' -r 255.255.255.255:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 255.255.255.255:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 255.255.255.255:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 255.255.255.255:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 255.255.255.255:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 255.255.255.255:80
t ipvsadm -a -t '[2001:db8::1]:80' -r fe80::1
t ipvsadm -d -t '[2001:db8::1]:80' -r fe80::1
t ipvsadm -a -t '[2001:db8::1]:80' -r fe80::1 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r fe80::1
t ipvsadm -a -t '[2001:db8::1]:80' -r fe80::1 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r fe80::1
t ipvsadm -a -t '[2001:db8::1]:80' -r 240.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 240.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 240.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 240.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 240.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 240.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.7.0.1:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.7.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.7.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.7.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.7.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.7.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.7.0.255:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.7.0.255:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.7.0.255:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.7.0.255:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.7.0.255:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.7.0.255:80
t ipvsadm -a -t '[2001:db8::1]:80' -r web.example:http
t ipvsadm -d -t '[2001:db8::1]:80' -r web.example:http
t ipvsadm -a -t '[2001:db8::1]:80' -r web.example:http -m
t ipvsadm -e -t '[2001:db8::1]:80' -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r web.example:http
t ipvsadm -a -t '[2001:db8::1]:80' -r web.example:http -i
t ipvsadm -d -t '[2001:db8::1]:80' -r web.example:http
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1
t ipvsadm -d -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1
t ipvsadm -a -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1 -m
t ipvsadm -e -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1
t ipvsadm -a -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1 -i
t ipvsadm -d -t '[2001:db8::1]:80' -r ::ffff:10.0.0.1
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:http
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:http
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:http -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:http
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:http -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:http
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:domain
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:domain
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:domain -m
t ipvsadm -e -t '[2001:db8::1]:80' -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:domain
t ipvsadm -a -t '[2001:db8::1]:80' -r 10.0.1.1:domain -i
t ipvsadm -d -t '[2001:db8::1]:80' -r 10.0.1.1:domain
t ipvsadm -D -t '[2001:db8::1]:80'
ipvsadm -C
t ipvsadm -A -u 10.0.0.1:53
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:80
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:8080
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:8080
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:8080 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:8080
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:8080 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:8080
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:0
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:0
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:0 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:0
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:0 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:0
t ipvsadm -a -u 10.0.0.1:53 -r '[2001:db8:1::1]:80'
t ipvsadm -d -u 10.0.0.1:53 -r '[2001:db8:1::1]:80'
t ipvsadm -a -u 10.0.0.1:53 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -u 10.0.0.1:53 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r '[2001:db8:1::1]:80'
t ipvsadm -a -u 10.0.0.1:53 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -u 10.0.0.1:53 -r '[2001:db8:1::1]:80'
t ipvsadm -a -u 10.0.0.1:53 -r 2001:db8:1::1
t ipvsadm -d -u 10.0.0.1:53 -r 2001:db8:1::1
t ipvsadm -a -u 10.0.0.1:53 -r 2001:db8:1::1 -m
t ipvsadm -e -u 10.0.0.1:53 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 2001:db8:1::1
t ipvsadm -a -u 10.0.0.1:53 -r 2001:db8:1::1 -i
t ipvsadm -d -u 10.0.0.1:53 -r 2001:db8:1::1
t ipvsadm -a -u 10.0.0.1:53 -r '[2001:db8:1::1]:0'
t ipvsadm -d -u 10.0.0.1:53 -r '[2001:db8:1::1]:0'
t ipvsadm -a -u 10.0.0.1:53 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -u 10.0.0.1:53 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r '[2001:db8:1::1]:0'
t ipvsadm -a -u 10.0.0.1:53 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -u 10.0.0.1:53 -r '[2001:db8:1::1]:0'
t ipvsadm -a -u 10.0.0.1:53 -r 127.0.0.1:80
t ipvsadm -d -u 10.0.0.1:53 -r 127.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 127.0.0.1:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 127.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 127.0.0.1:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 127.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r ::1
t ipvsadm -d -u 10.0.0.1:53 -r ::1
t ipvsadm -a -u 10.0.0.1:53 -r ::1 -m
t ipvsadm -e -u 10.0.0.1:53 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r ::1
t ipvsadm -a -u 10.0.0.1:53 -r ::1 -i
t ipvsadm -d -u 10.0.0.1:53 -r ::1
t ipvsadm -a -u 10.0.0.1:53 -r 0.0.0.0:80
t ipvsadm -d -u 10.0.0.1:53 -r 0.0.0.0:80
t ipvsadm -a -u 10.0.0.1:53 -r 0.0.0.0:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 0.0.0.0:80
t ipvsadm -a -u 10.0.0.1:53 -r 0.0.0.0:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 0.0.0.0:80
t ipvsadm -a -u 10.0.0.1:53 -r ::
t ipvsadm -d -u 10.0.0.1:53 -r ::
t ipvsadm -a -u 10.0.0.1:53 -r :: -m
t ipvsadm -e -u 10.0.0.1:53 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r ::
t ipvsadm -a -u 10.0.0.1:53 -r :: -i
t ipvsadm -d -u 10.0.0.1:53 -r ::
t ipvsadm -a -u 10.0.0.1:53 -r 224.0.0.1:80
t ipvsadm -d -u 10.0.0.1:53 -r 224.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 224.0.0.1:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 224.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 224.0.0.1:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 224.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r ff02::1
t ipvsadm -d -u 10.0.0.1:53 -r ff02::1
t ipvsadm -a -u 10.0.0.1:53 -r ff02::1 -m
t ipvsadm -e -u 10.0.0.1:53 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r ff02::1
t ipvsadm -a -u 10.0.0.1:53 -r ff02::1 -i
t ipvsadm -d -u 10.0.0.1:53 -r ff02::1
t ipvsadm -a -u 10.0.0.1:53 -r 255.255.255.255:80
t ipvsadm -d -u 10.0.0.1:53 -r 255.255.255.255:80
t ipvsadm -a -u 10.0.0.1:53 -r 255.255.255.255:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 255.255.255.255:80
t ipvsadm -a -u 10.0.0.1:53 -r 255.255.255.255:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 255.255.255.255:80
t ipvsadm -a -u 10.0.0.1:53 -r fe80::1
t ipvsadm -d -u 10.0.0.1:53 -r fe80::1
t ipvsadm -a -u 10.0.0.1:53 -r fe80::1 -m
t ipvsadm -e -u 10.0.0.1:53 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r fe80::1
t ipvsadm -a -u 10.0.0.1:53 -r fe80::1 -i
t ipvsadm -d -u 10.0.0.1:53 -r fe80::1
t ipvsadm -a -u 10.0.0.1:53 -r 240.0.0.1:80
t ipvsadm -d -u 10.0.0.1:53 -r 240.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 240.0.0.1:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 240.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 240.0.0.1:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 240.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.7.0.1:80
t ipvsadm -d -u 10.0.0.1:53 -r 10.7.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.7.0.1:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.7.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.7.0.1:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.7.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.7.0.255:80
t ipvsadm -d -u 10.0.0.1:53 -r 10.7.0.255:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.7.0.255:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.7.0.255:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.7.0.255:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.7.0.255:80
t ipvsadm -a -u 10.0.0.1:53 -r web.example:http
t ipvsadm -d -u 10.0.0.1:53 -r web.example:http
t ipvsadm -a -u 10.0.0.1:53 -r web.example:http -m
t ipvsadm -e -u 10.0.0.1:53 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r web.example:http
t ipvsadm -a -u 10.0.0.1:53 -r web.example:http -i
t ipvsadm -d -u 10.0.0.1:53 -r web.example:http
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.0.1:80
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.0.1:80 -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.0.1:80 -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.0.1:80
t ipvsadm -a -u 10.0.0.1:53 -r ::ffff:10.0.0.1
t ipvsadm -d -u 10.0.0.1:53 -r ::ffff:10.0.0.1
t ipvsadm -a -u 10.0.0.1:53 -r ::ffff:10.0.0.1 -m
t ipvsadm -e -u 10.0.0.1:53 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r ::ffff:10.0.0.1
t ipvsadm -a -u 10.0.0.1:53 -r ::ffff:10.0.0.1 -i
t ipvsadm -d -u 10.0.0.1:53 -r ::ffff:10.0.0.1
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:http
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:http
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:http -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:http
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:http -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:http
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:domain
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:domain
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:domain -m
t ipvsadm -e -u 10.0.0.1:53 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:domain
t ipvsadm -a -u 10.0.0.1:53 -r 10.0.1.1:domain -i
t ipvsadm -d -u 10.0.0.1:53 -r 10.0.1.1:domain
t ipvsadm -D -u 10.0.0.1:53
ipvsadm -C
t ipvsadm -A -f 7
t ipvsadm -a -f 7 -r 10.0.1.1
t ipvsadm -d -f 7 -r 10.0.1.1
t ipvsadm -a -f 7 -r 10.0.1.1 -m
t ipvsadm -e -f 7 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.1.1
t ipvsadm -a -f 7 -r 10.0.1.1 -i
t ipvsadm -d -f 7 -r 10.0.1.1
t ipvsadm -a -f 7 -r 10.0.1.1:80
t ipvsadm -d -f 7 -r 10.0.1.1:80
t ipvsadm -a -f 7 -r 10.0.1.1:80 -m
t ipvsadm -e -f 7 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.1.1:80
t ipvsadm -a -f 7 -r 10.0.1.1:80 -i
t ipvsadm -d -f 7 -r 10.0.1.1:80
t ipvsadm -a -f 7 -r 10.0.1.1:8080
t ipvsadm -d -f 7 -r 10.0.1.1:8080
t ipvsadm -a -f 7 -r 10.0.1.1:8080 -m
t ipvsadm -e -f 7 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.1.1:8080
t ipvsadm -a -f 7 -r 10.0.1.1:8080 -i
t ipvsadm -d -f 7 -r 10.0.1.1:8080
t ipvsadm -a -f 7 -r 10.0.1.1:0
t ipvsadm -d -f 7 -r 10.0.1.1:0
t ipvsadm -a -f 7 -r 10.0.1.1:0 -m
t ipvsadm -e -f 7 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.1.1:0
t ipvsadm -a -f 7 -r 10.0.1.1:0 -i
t ipvsadm -d -f 7 -r 10.0.1.1:0
t ipvsadm -a -f 7 -r '[2001:db8:1::1]:80'
t ipvsadm -d -f 7 -r '[2001:db8:1::1]:80'
t ipvsadm -a -f 7 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -f 7 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r '[2001:db8:1::1]:80'
t ipvsadm -a -f 7 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -f 7 -r '[2001:db8:1::1]:80'
t ipvsadm -a -f 7 -r 2001:db8:1::1
t ipvsadm -d -f 7 -r 2001:db8:1::1
t ipvsadm -a -f 7 -r 2001:db8:1::1 -m
t ipvsadm -e -f 7 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 2001:db8:1::1
t ipvsadm -a -f 7 -r 2001:db8:1::1 -i
t ipvsadm -d -f 7 -r 2001:db8:1::1
t ipvsadm -a -f 7 -r '[2001:db8:1::1]:0'
t ipvsadm -d -f 7 -r '[2001:db8:1::1]:0'
t ipvsadm -a -f 7 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -f 7 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r '[2001:db8:1::1]:0'
t ipvsadm -a -f 7 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -f 7 -r '[2001:db8:1::1]:0'
t ipvsadm -a -f 7 -r 127.0.0.1:80
t ipvsadm -d -f 7 -r 127.0.0.1:80
t ipvsadm -a -f 7 -r 127.0.0.1:80 -m
t ipvsadm -e -f 7 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 127.0.0.1:80
t ipvsadm -a -f 7 -r 127.0.0.1:80 -i
t ipvsadm -d -f 7 -r 127.0.0.1:80
t ipvsadm -a -f 7 -r ::1
t ipvsadm -d -f 7 -r ::1
t ipvsadm -a -f 7 -r ::1 -m
t ipvsadm -e -f 7 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r ::1
t ipvsadm -a -f 7 -r ::1 -i
t ipvsadm -d -f 7 -r ::1
t ipvsadm -a -f 7 -r 0.0.0.0:80
t ipvsadm -d -f 7 -r 0.0.0.0:80
t ipvsadm -a -f 7 -r 0.0.0.0:80 -m
t ipvsadm -e -f 7 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 0.0.0.0:80
t ipvsadm -a -f 7 -r 0.0.0.0:80 -i
t ipvsadm -d -f 7 -r 0.0.0.0:80
t ipvsadm -a -f 7 -r ::
t ipvsadm -d -f 7 -r ::
t ipvsadm -a -f 7 -r :: -m
t ipvsadm -e -f 7 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r ::
t ipvsadm -a -f 7 -r :: -i
t ipvsadm -d -f 7 -r ::
t ipvsadm -a -f 7 -r 224.0.0.1:80
t ipvsadm -d -f 7 -r 224.0.0.1:80
t ipvsadm -a -f 7 -r 224.0.0.1:80 -m
t ipvsadm -e -f 7 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 224.0.0.1:80
t ipvsadm -a -f 7 -r 224.0.0.1:80 -i
t ipvsadm -d -f 7 -r 224.0.0.1:80
t ipvsadm -a -f 7 -r ff02::1
t ipvsadm -d -f 7 -r ff02::1
t ipvsadm -a -f 7 -r ff02::1 -m
t ipvsadm -e -f 7 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r ff02::1
t ipvsadm -a -f 7 -r ff02::1 -i
t ipvsadm -d -f 7 -r ff02::1
t ipvsadm -a -f 7 -r 255.255.255.255:80
t ipvsadm -d -f 7 -r 255.255.255.255:80
t ipvsadm -a -f 7 -r 255.255.255.255:80 -m
t ipvsadm -e -f 7 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 255.255.255.255:80
t ipvsadm -a -f 7 -r 255.255.255.255:80 -i
t ipvsadm -d -f 7 -r 255.255.255.255:80
t ipvsadm -a -f 7 -r fe80::1
t ipvsadm -d -f 7 -r fe80::1
t ipvsadm -a -f 7 -r fe80::1 -m
t ipvsadm -e -f 7 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r fe80::1
t ipvsadm -a -f 7 -r fe80::1 -i
t ipvsadm -d -f 7 -r fe80::1
t ipvsadm -a -f 7 -r 240.0.0.1:80
t ipvsadm -d -f 7 -r 240.0.0.1:80
t ipvsadm -a -f 7 -r 240.0.0.1:80 -m
t ipvsadm -e -f 7 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 240.0.0.1:80
t ipvsadm -a -f 7 -r 240.0.0.1:80 -i
t ipvsadm -d -f 7 -r 240.0.0.1:80
t ipvsadm -a -f 7 -r 10.7.0.1:80
t ipvsadm -d -f 7 -r 10.7.0.1:80
t ipvsadm -a -f 7 -r 10.7.0.1:80 -m
t ipvsadm -e -f 7 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.7.0.1:80
t ipvsadm -a -f 7 -r 10.7.0.1:80 -i
t ipvsadm -d -f 7 -r 10.7.0.1:80
t ipvsadm -a -f 7 -r 10.7.0.255:80
t ipvsadm -d -f 7 -r 10.7.0.255:80
t ipvsadm -a -f 7 -r 10.7.0.255:80 -m
t ipvsadm -e -f 7 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.7.0.255:80
t ipvsadm -a -f 7 -r 10.7.0.255:80 -i
t ipvsadm -d -f 7 -r 10.7.0.255:80
t ipvsadm -a -f 7 -r web.example:http
t ipvsadm -d -f 7 -r web.example:http
t ipvsadm -a -f 7 -r web.example:http -m
t ipvsadm -e -f 7 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r web.example:http
t ipvsadm -a -f 7 -r web.example:http -i
t ipvsadm -d -f 7 -r web.example:http
t ipvsadm -a -f 7 -r 10.0.0.1:80
t ipvsadm -d -f 7 -r 10.0.0.1:80
t ipvsadm -a -f 7 -r 10.0.0.1:80 -m
t ipvsadm -e -f 7 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.0.1:80
t ipvsadm -a -f 7 -r 10.0.0.1:80 -i
t ipvsadm -d -f 7 -r 10.0.0.1:80
t ipvsadm -a -f 7 -r ::ffff:10.0.0.1
t ipvsadm -d -f 7 -r ::ffff:10.0.0.1
t ipvsadm -a -f 7 -r ::ffff:10.0.0.1 -m
t ipvsadm -e -f 7 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r ::ffff:10.0.0.1
t ipvsadm -a -f 7 -r ::ffff:10.0.0.1 -i
t ipvsadm -d -f 7 -r ::ffff:10.0.0.1
t ipvsadm -a -f 7 -r 10.0.1.1:http
t ipvsadm -d -f 7 -r 10.0.1.1:http
t ipvsadm -a -f 7 -r 10.0.1.1:http -m
t ipvsadm -e -f 7 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.1.1:http
t ipvsadm -a -f 7 -r 10.0.1.1:http -i
t ipvsadm -d -f 7 -r 10.0.1.1:http
t ipvsadm -a -f 7 -r 10.0.1.1:domain
t ipvsadm -d -f 7 -r 10.0.1.1:domain
t ipvsadm -a -f 7 -r 10.0.1.1:domain -m
t ipvsadm -e -f 7 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -r 10.0.1.1:domain
t ipvsadm -a -f 7 -r 10.0.1.1:domain -i
t ipvsadm -d -f 7 -r 10.0.1.1:domain
t ipvsadm -D -f 7
ipvsadm -C
t ipvsadm -A -f 7 -6
t ipvsadm -a -f 7 -6 -r 10.0.1.1
t ipvsadm -d -f 7 -6 -r 10.0.1.1
t ipvsadm -a -f 7 -6 -r 10.0.1.1 -m
t ipvsadm -e -f 7 -6 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.1.1
t ipvsadm -a -f 7 -6 -r 10.0.1.1 -i
t ipvsadm -d -f 7 -6 -r 10.0.1.1
t ipvsadm -a -f 7 -6 -r 10.0.1.1:80
t ipvsadm -d -f 7 -6 -r 10.0.1.1:80
t ipvsadm -a -f 7 -6 -r 10.0.1.1:80 -m
t ipvsadm -e -f 7 -6 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.1.1:80
t ipvsadm -a -f 7 -6 -r 10.0.1.1:80 -i
t ipvsadm -d -f 7 -6 -r 10.0.1.1:80
t ipvsadm -a -f 7 -6 -r 10.0.1.1:8080
t ipvsadm -d -f 7 -6 -r 10.0.1.1:8080
t ipvsadm -a -f 7 -6 -r 10.0.1.1:8080 -m
t ipvsadm -e -f 7 -6 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.1.1:8080
t ipvsadm -a -f 7 -6 -r 10.0.1.1:8080 -i
t ipvsadm -d -f 7 -6 -r 10.0.1.1:8080
t ipvsadm -a -f 7 -6 -r 10.0.1.1:0
t ipvsadm -d -f 7 -6 -r 10.0.1.1:0
t ipvsadm -a -f 7 -6 -r 10.0.1.1:0 -m
t ipvsadm -e -f 7 -6 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.1.1:0
t ipvsadm -a -f 7 -6 -r 10.0.1.1:0 -i
t ipvsadm -d -f 7 -6 -r 10.0.1.1:0
t ipvsadm -a -f 7 -6 -r '[2001:db8:1::1]:80'
t ipvsadm -d -f 7 -6 -r '[2001:db8:1::1]:80'
t ipvsadm -a -f 7 -6 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -f 7 -6 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r '[2001:db8:1::1]:80'
t ipvsadm -a -f 7 -6 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -f 7 -6 -r '[2001:db8:1::1]:80'
t ipvsadm -a -f 7 -6 -r 2001:db8:1::1
t ipvsadm -d -f 7 -6 -r 2001:db8:1::1
t ipvsadm -a -f 7 -6 -r 2001:db8:1::1 -m
t ipvsadm -e -f 7 -6 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 2001:db8:1::1
t ipvsadm -a -f 7 -6 -r 2001:db8:1::1 -i
t ipvsadm -d -f 7 -6 -r 2001:db8:1::1
t ipvsadm -a -f 7 -6 -r '[2001:db8:1::1]:0'
t ipvsadm -d -f 7 -6 -r '[2001:db8:1::1]:0'
t ipvsadm -a -f 7 -6 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -f 7 -6 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r '[2001:db8:1::1]:0'
t ipvsadm -a -f 7 -6 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -f 7 -6 -r '[2001:db8:1::1]:0'
t ipvsadm -a -f 7 -6 -r 127.0.0.1:80
t ipvsadm -d -f 7 -6 -r 127.0.0.1:80
t ipvsadm -a -f 7 -6 -r 127.0.0.1:80 -m
t ipvsadm -e -f 7 -6 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 127.0.0.1:80
t ipvsadm -a -f 7 -6 -r 127.0.0.1:80 -i
t ipvsadm -d -f 7 -6 -r 127.0.0.1:80
t ipvsadm -a -f 7 -6 -r ::1
t ipvsadm -d -f 7 -6 -r ::1
t ipvsadm -a -f 7 -6 -r ::1 -m
t ipvsadm -e -f 7 -6 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r ::1
t ipvsadm -a -f 7 -6 -r ::1 -i
t ipvsadm -d -f 7 -6 -r ::1
t ipvsadm -a -f 7 -6 -r 0.0.0.0:80
t ipvsadm -d -f 7 -6 -r 0.0.0.0:80
t ipvsadm -a -f 7 -6 -r 0.0.0.0:80 -m
t ipvsadm -e -f 7 -6 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 0.0.0.0:80
t ipvsadm -a -f 7 -6 -r 0.0.0.0:80 -i
t ipvsadm -d -f 7 -6 -r 0.0.0.0:80
t ipvsadm -a -f 7 -6 -r ::
t ipvsadm -d -f 7 -6 -r ::
t ipvsadm -a -f 7 -6 -r :: -m
t ipvsadm -e -f 7 -6 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r ::
t ipvsadm -a -f 7 -6 -r :: -i
t ipvsadm -d -f 7 -6 -r ::
t ipvsadm -a -f 7 -6 -r 224.0.0.1:80
t ipvsadm -d -f 7 -6 -r 224.0.0.1:80
t ipvsadm -a -f 7 -6 -r 224.0.0.1:80 -m
t ipvsadm -e -f 7 -6 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 224.0.0.1:80
t ipvsadm -a -f 7 -6 -r 224.0.0.1:80 -i
t ipvsadm -d -f 7 -6 -r 224.0.0.1:80
t ipvsadm -a -f 7 -6 -r ff02::1
t ipvsadm -d -f 7 -6 -r ff02::1
t ipvsadm -a -f 7 -6 -r ff02::1 -m
t ipvsadm -e -f 7 -6 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r ff02::1
t ipvsadm -a -f 7 -6 -r ff02::1 -i
t ipvsadm -d -f 7 -6 -r ff02::1
t ipvsadm -a -f 7 -6 -r 255.255.255.255:80
t ipvsadm -d -f 7 -6 -r 255.255.255.255:80
t ipvsadm -a -f 7 -6 -r 255.255.255.255:80 -m
t ipvsadm -e -f 7 -6 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 255.255.255.255:80
t ipvsadm -a -f 7 -6 -r 255.255.255.255:80 -i
t ipvsadm -d -f 7 -6 -r 255.255.255.255:80
t ipvsadm -a -f 7 -6 -r fe80::1
t ipvsadm -d -f 7 -6 -r fe80::1
t ipvsadm -a -f 7 -6 -r fe80::1 -m
t ipvsadm -e -f 7 -6 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r fe80::1
t ipvsadm -a -f 7 -6 -r fe80::1 -i
t ipvsadm -d -f 7 -6 -r fe80::1
t ipvsadm -a -f 7 -6 -r 240.0.0.1:80
t ipvsadm -d -f 7 -6 -r 240.0.0.1:80
t ipvsadm -a -f 7 -6 -r 240.0.0.1:80 -m
t ipvsadm -e -f 7 -6 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 240.0.0.1:80
t ipvsadm -a -f 7 -6 -r 240.0.0.1:80 -i
t ipvsadm -d -f 7 -6 -r 240.0.0.1:80
t ipvsadm -a -f 7 -6 -r 10.7.0.1:80
t ipvsadm -d -f 7 -6 -r 10.7.0.1:80
t ipvsadm -a -f 7 -6 -r 10.7.0.1:80 -m
t ipvsadm -e -f 7 -6 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.7.0.1:80
t ipvsadm -a -f 7 -6 -r 10.7.0.1:80 -i
t ipvsadm -d -f 7 -6 -r 10.7.0.1:80
t ipvsadm -a -f 7 -6 -r 10.7.0.255:80
t ipvsadm -d -f 7 -6 -r 10.7.0.255:80
t ipvsadm -a -f 7 -6 -r 10.7.0.255:80 -m
t ipvsadm -e -f 7 -6 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.7.0.255:80
t ipvsadm -a -f 7 -6 -r 10.7.0.255:80 -i
t ipvsadm -d -f 7 -6 -r 10.7.0.255:80
t ipvsadm -a -f 7 -6 -r web.example:http
t ipvsadm -d -f 7 -6 -r web.example:http
t ipvsadm -a -f 7 -6 -r web.example:http -m
t ipvsadm -e -f 7 -6 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r web.example:http
t ipvsadm -a -f 7 -6 -r web.example:http -i
t ipvsadm -d -f 7 -6 -r web.example:http
t ipvsadm -a -f 7 -6 -r 10.0.0.1:80
t ipvsadm -d -f 7 -6 -r 10.0.0.1:80
t ipvsadm -a -f 7 -6 -r 10.0.0.1:80 -m
t ipvsadm -e -f 7 -6 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.0.1:80
t ipvsadm -a -f 7 -6 -r 10.0.0.1:80 -i
t ipvsadm -d -f 7 -6 -r 10.0.0.1:80
t ipvsadm -a -f 7 -6 -r ::ffff:10.0.0.1
t ipvsadm -d -f 7 -6 -r ::ffff:10.0.0.1
t ipvsadm -a -f 7 -6 -r ::ffff:10.0.0.1 -m
t ipvsadm -e -f 7 -6 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r ::ffff:10.0.0.1
t ipvsadm -a -f 7 -6 -r ::ffff:10.0.0.1 -i
t ipvsadm -d -f 7 -6 -r ::ffff:10.0.0.1
t ipvsadm -a -f 7 -6 -r 10.0.1.1:http
t ipvsadm -d -f 7 -6 -r 10.0.1.1:http
t ipvsadm -a -f 7 -6 -r 10.0.1.1:http -m
t ipvsadm -e -f 7 -6 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.1.1:http
t ipvsadm -a -f 7 -6 -r 10.0.1.1:http -i
t ipvsadm -d -f 7 -6 -r 10.0.1.1:http
t ipvsadm -a -f 7 -6 -r 10.0.1.1:domain
t ipvsadm -d -f 7 -6 -r 10.0.1.1:domain
t ipvsadm -a -f 7 -6 -r 10.0.1.1:domain -m
t ipvsadm -e -f 7 -6 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -f 7 -6 -r 10.0.1.1:domain
t ipvsadm -a -f 7 -6 -r 10.0.1.1:domain -i
t ipvsadm -d -f 7 -6 -r 10.0.1.1:domain
t ipvsadm -D -f 7 -6
ipvsadm -C
t ipvsadm -A -t 10.0.0.1:0 -p
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:80
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:8080
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:8080
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:8080 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:8080
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:8080 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:8080
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:0
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:0
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:0 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:0
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:0 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:0
t ipvsadm -a -t 10.0.0.1:0 -r '[2001:db8:1::1]:80'
t ipvsadm -d -t 10.0.0.1:0 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 10.0.0.1:0 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -t 10.0.0.1:0 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 10.0.0.1:0 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -t 10.0.0.1:0 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 10.0.0.1:0 -r 2001:db8:1::1
t ipvsadm -d -t 10.0.0.1:0 -r 2001:db8:1::1
t ipvsadm -a -t 10.0.0.1:0 -r 2001:db8:1::1 -m
t ipvsadm -e -t 10.0.0.1:0 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 2001:db8:1::1
t ipvsadm -a -t 10.0.0.1:0 -r 2001:db8:1::1 -i
t ipvsadm -d -t 10.0.0.1:0 -r 2001:db8:1::1
t ipvsadm -a -t 10.0.0.1:0 -r '[2001:db8:1::1]:0'
t ipvsadm -d -t 10.0.0.1:0 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 10.0.0.1:0 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -t 10.0.0.1:0 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 10.0.0.1:0 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -t 10.0.0.1:0 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 10.0.0.1:0 -r 127.0.0.1:80
t ipvsadm -d -t 10.0.0.1:0 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 127.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 127.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r ::1
t ipvsadm -d -t 10.0.0.1:0 -r ::1
t ipvsadm -a -t 10.0.0.1:0 -r ::1 -m
t ipvsadm -e -t 10.0.0.1:0 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r ::1
t ipvsadm -a -t 10.0.0.1:0 -r ::1 -i
t ipvsadm -d -t 10.0.0.1:0 -r ::1
t ipvsadm -a -t 10.0.0.1:0 -r 0.0.0.0:80
t ipvsadm -d -t 10.0.0.1:0 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:0 -r 0.0.0.0:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:0 -r 0.0.0.0:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:0 -r ::
t ipvsadm -d -t 10.0.0.1:0 -r ::
t ipvsadm -a -t 10.0.0.1:0 -r :: -m
t ipvsadm -e -t 10.0.0.1:0 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r ::
t ipvsadm -a -t 10.0.0.1:0 -r :: -i
t ipvsadm -d -t 10.0.0.1:0 -r ::
t ipvsadm -a -t 10.0.0.1:0 -r 224.0.0.1:80
t ipvsadm -d -t 10.0.0.1:0 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 224.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 224.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r ff02::1
t ipvsadm -d -t 10.0.0.1:0 -r ff02::1
t ipvsadm -a -t 10.0.0.1:0 -r ff02::1 -m
t ipvsadm -e -t 10.0.0.1:0 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r ff02::1
t ipvsadm -a -t 10.0.0.1:0 -r ff02::1 -i
t ipvsadm -d -t 10.0.0.1:0 -r ff02::1
t ipvsadm -a -t 10.0.0.1:0 -r 255.255.255.255:80
t ipvsadm -d -t 10.0.0.1:0 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:0 -r 255.255.255.255:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:0 -r 255.255.255.255:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:0 -r fe80::1
t ipvsadm -d -t 10.0.0.1:0 -r fe80::1
t ipvsadm -a -t 10.0.0.1:0 -r fe80::1 -m
t ipvsadm -e -t 10.0.0.1:0 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r fe80::1
t ipvsadm -a -t 10.0.0.1:0 -r fe80::1 -i
t ipvsadm -d -t 10.0.0.1:0 -r fe80::1
t ipvsadm -a -t 10.0.0.1:0 -r 240.0.0.1:80
t ipvsadm -d -t 10.0.0.1:0 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 240.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 240.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.7.0.1:80
t ipvsadm -d -t 10.0.0.1:0 -r 10.7.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.7.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.7.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.7.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.7.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.7.0.255:80
t ipvsadm -d -t 10.0.0.1:0 -r 10.7.0.255:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.7.0.255:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.7.0.255:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.7.0.255:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.7.0.255:80
t ipvsadm -a -t 10.0.0.1:0 -r web.example:http
t ipvsadm -d -t 10.0.0.1:0 -r web.example:http
t ipvsadm -a -t 10.0.0.1:0 -r web.example:http -m
t ipvsadm -e -t 10.0.0.1:0 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r web.example:http
t ipvsadm -a -t 10.0.0.1:0 -r web.example:http -i
t ipvsadm -d -t 10.0.0.1:0 -r web.example:http
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.0.1:80
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.0.1:80 -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.0.1:80 -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.0.1:80
t ipvsadm -a -t 10.0.0.1:0 -r ::ffff:10.0.0.1
t ipvsadm -d -t 10.0.0.1:0 -r ::ffff:10.0.0.1
t ipvsadm -a -t 10.0.0.1:0 -r ::ffff:10.0.0.1 -m
t ipvsadm -e -t 10.0.0.1:0 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r ::ffff:10.0.0.1
t ipvsadm -a -t 10.0.0.1:0 -r ::ffff:10.0.0.1 -i
t ipvsadm -d -t 10.0.0.1:0 -r ::ffff:10.0.0.1
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:http
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:http
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:http -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:http
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:http -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:http
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:domain
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:domain
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:domain -m
t ipvsadm -e -t 10.0.0.1:0 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:domain
t ipvsadm -a -t 10.0.0.1:0 -r 10.0.1.1:domain -i
t ipvsadm -d -t 10.0.0.1:0 -r 10.0.1.1:domain
t ipvsadm -D -t 10.0.0.1:0
ipvsadm -C
t ipvsadm -A -t '[2001:db8::1]:0' -p
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:8080
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:8080
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:8080 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:8080
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:8080 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:8080
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:0
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:0
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:0 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:0
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:0 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:0
t ipvsadm -a -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80'
t ipvsadm -d -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80'
t ipvsadm -a -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80'
t ipvsadm -a -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:80'
t ipvsadm -a -t '[2001:db8::1]:0' -r 2001:db8:1::1
t ipvsadm -d -t '[2001:db8::1]:0' -r 2001:db8:1::1
t ipvsadm -a -t '[2001:db8::1]:0' -r 2001:db8:1::1 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 2001:db8:1::1
t ipvsadm -a -t '[2001:db8::1]:0' -r 2001:db8:1::1 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 2001:db8:1::1
t ipvsadm -a -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0'
t ipvsadm -d -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0'
t ipvsadm -a -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0'
t ipvsadm -a -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -t '[2001:db8::1]:0' -r '[2001:db8:1::1]:0'
t ipvsadm -a -t '[2001:db8::1]:0' -r 127.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 127.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 127.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 127.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 127.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 127.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r ::1
t ipvsadm -d -t '[2001:db8::1]:0' -r ::1
t ipvsadm -a -t '[2001:db8::1]:0' -r ::1 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r ::1
t ipvsadm -a -t '[2001:db8::1]:0' -r ::1 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r ::1
t ipvsadm -a -t '[2001:db8::1]:0' -r 0.0.0.0:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 0.0.0.0:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 0.0.0.0:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 0.0.0.0:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 0.0.0.0:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 0.0.0.0:80
t ipvsadm -a -t '[2001:db8::1]:0' -r ::
t ipvsadm -d -t '[2001:db8::1]:0' -r ::
t ipvsadm -a -t '[2001:db8::1]:0' -r :: -m
t ipvsadm -e -t '[2001:db8::1]:0' -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r ::
t ipvsadm -a -t '[2001:db8::1]:0' -r :: -i
t ipvsadm -d -t '[2001:db8::1]:0' -r ::
t ipvsadm -a -t '[2001:db8::1]:0' -r 224.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 224.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 224.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 224.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 224.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 224.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r ff02::1
t ipvsadm -d -t '[2001:db8::1]:0' -r ff02::1
t ipvsadm -a -t '[2001:db8::1]:0' -r ff02::1 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r ff02::1
t ipvsadm -a -t '[2001:db8::1]:0' -r ff02::1 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r ff02::1
t ipvsadm -a -t '[2001:db8::1]:0' -r 255.255.255.255:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 255.255.255.255:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 255.255.255.255:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 255.255.255.255:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 255.255.255.255:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 255.255.255.255:80
t ipvsadm -a -t '[2001:db8::1]:0' -r fe80::1
t ipvsadm -d -t '[2001:db8::1]:0' -r fe80::1
t ipvsadm -a -t '[2001:db8::1]:0' -r fe80::1 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r fe80::1
t ipvsadm -a -t '[2001:db8::1]:0' -r fe80::1 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r fe80::1
t ipvsadm -a -t '[2001:db8::1]:0' -r 240.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 240.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 240.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 240.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 240.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 240.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.7.0.1:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.7.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.7.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.7.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.7.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.7.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.7.0.255:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.7.0.255:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.7.0.255:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.7.0.255:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.7.0.255:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.7.0.255:80
t ipvsadm -a -t '[2001:db8::1]:0' -r web.example:http
t ipvsadm -d -t '[2001:db8::1]:0' -r web.example:http
t ipvsadm -a -t '[2001:db8::1]:0' -r web.example:http -m
t ipvsadm -e -t '[2001:db8::1]:0' -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r web.example:http
t ipvsadm -a -t '[2001:db8::1]:0' -r web.example:http -i
t ipvsadm -d -t '[2001:db8::1]:0' -r web.example:http
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.0.1:80
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.0.1:80 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.0.1:80 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.0.1:80
t ipvsadm -a -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1
t ipvsadm -d -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1
t ipvsadm -a -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1 -m
t ipvsadm -e -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1
t ipvsadm -a -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1 -i
t ipvsadm -d -t '[2001:db8::1]:0' -r ::ffff:10.0.0.1
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:http
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:http
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:http -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:http
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:http -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:http
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:domain
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:domain
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:domain -m
t ipvsadm -e -t '[2001:db8::1]:0' -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:domain
t ipvsadm -a -t '[2001:db8::1]:0' -r 10.0.1.1:domain -i
t ipvsadm -d -t '[2001:db8::1]:0' -r 10.0.1.1:domain
t ipvsadm -D -t '[2001:db8::1]:0'
ipvsadm -C
t ipvsadm -A --sctp-service 10.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:8080
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:0 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:0 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:0
t ipvsadm -a --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -d --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:80'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 2001:db8:1::1 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 2001:db8:1::1 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 2001:db8:1::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -d --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r '[2001:db8:1::1]:0'
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 127.0.0.1:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 127.0.0.1:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::1 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::1 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 0.0.0.0:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 0.0.0.0:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::
t ipvsadm -a --sctp-service 10.0.0.1:80 -r :: -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::
t ipvsadm -a --sctp-service 10.0.0.1:80 -r :: -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 224.0.0.1:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 224.0.0.1:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ff02::1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ff02::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ff02::1 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ff02::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ff02::1 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ff02::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 255.255.255.255:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 255.255.255.255:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r fe80::1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r fe80::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r fe80::1 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r fe80::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r fe80::1 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r fe80::1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 240.0.0.1:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 240.0.0.1:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.7.0.1:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.7.0.1:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.7.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.7.0.255:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.7.0.255:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.7.0.255:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r web.example:http
t ipvsadm -d --sctp-service 10.0.0.1:80 -r web.example:http
t ipvsadm -a --sctp-service 10.0.0.1:80 -r web.example:http -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r web.example:http
t ipvsadm -a --sctp-service 10.0.0.1:80 -r web.example:http -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r web.example:http
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.0.1:80 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.0.1:80 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.0.1:80
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1 -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1 -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r ::ffff:10.0.0.1
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:http -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:http -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:http
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain -m
t ipvsadm -e --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -a --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain -i
t ipvsadm -d --sctp-service 10.0.0.1:80 -r 10.0.1.1:domain
t ipvsadm -D --sctp-service 10.0.0.1:80
ipvsadm -C
t ipvsadm -A -t 2001:db8::1 -p 5
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1 -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.1.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1 -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:80
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:80 -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.1.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:80 -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:8080
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:8080
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:8080 -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.1.1:8080 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:8080
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:8080 -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:8080
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:0
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:0
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:0 -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.1.1:0 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:0
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:0 -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:0
t ipvsadm -a -t 2001:db8::1 -r '[2001:db8:1::1]:80'
t ipvsadm -d -t 2001:db8::1 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 2001:db8::1 -r '[2001:db8:1::1]:80' -m
t ipvsadm -e -t 2001:db8::1 -r '[2001:db8:1::1]:80' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 2001:db8::1 -r '[2001:db8:1::1]:80' -i
t ipvsadm -d -t 2001:db8::1 -r '[2001:db8:1::1]:80'
t ipvsadm -a -t 2001:db8::1 -r 2001:db8:1::1
t ipvsadm -d -t 2001:db8::1 -r 2001:db8:1::1
t ipvsadm -a -t 2001:db8::1 -r 2001:db8:1::1 -m
t ipvsadm -e -t 2001:db8::1 -r 2001:db8:1::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 2001:db8:1::1
t ipvsadm -a -t 2001:db8::1 -r 2001:db8:1::1 -i
t ipvsadm -d -t 2001:db8::1 -r 2001:db8:1::1
t ipvsadm -a -t 2001:db8::1 -r '[2001:db8:1::1]:0'
t ipvsadm -d -t 2001:db8::1 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 2001:db8::1 -r '[2001:db8:1::1]:0' -m
t ipvsadm -e -t 2001:db8::1 -r '[2001:db8:1::1]:0' -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 2001:db8::1 -r '[2001:db8:1::1]:0' -i
t ipvsadm -d -t 2001:db8::1 -r '[2001:db8:1::1]:0'
t ipvsadm -a -t 2001:db8::1 -r 127.0.0.1:80
t ipvsadm -d -t 2001:db8::1 -r 127.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 127.0.0.1:80 -m
t ipvsadm -e -t 2001:db8::1 -r 127.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 127.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 127.0.0.1:80 -i
t ipvsadm -d -t 2001:db8::1 -r 127.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r ::1
t ipvsadm -d -t 2001:db8::1 -r ::1
t ipvsadm -a -t 2001:db8::1 -r ::1 -m
t ipvsadm -e -t 2001:db8::1 -r ::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r ::1
t ipvsadm -a -t 2001:db8::1 -r ::1 -i
t ipvsadm -d -t 2001:db8::1 -r ::1
t ipvsadm -a -t 2001:db8::1 -r 0.0.0.0:80
t ipvsadm -d -t 2001:db8::1 -r 0.0.0.0:80
t ipvsadm -a -t 2001:db8::1 -r 0.0.0.0:80 -m
t ipvsadm -e -t 2001:db8::1 -r 0.0.0.0:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 0.0.0.0:80
t ipvsadm -a -t 2001:db8::1 -r 0.0.0.0:80 -i
t ipvsadm -d -t 2001:db8::1 -r 0.0.0.0:80
t ipvsadm -a -t 2001:db8::1 -r ::
t ipvsadm -d -t 2001:db8::1 -r ::
t ipvsadm -a -t 2001:db8::1 -r :: -m
t ipvsadm -e -t 2001:db8::1 -r :: -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r ::
t ipvsadm -a -t 2001:db8::1 -r :: -i
t ipvsadm -d -t 2001:db8::1 -r ::
t ipvsadm -a -t 2001:db8::1 -r 224.0.0.1:80
t ipvsadm -d -t 2001:db8::1 -r 224.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 224.0.0.1:80 -m
t ipvsadm -e -t 2001:db8::1 -r 224.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 224.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 224.0.0.1:80 -i
t ipvsadm -d -t 2001:db8::1 -r 224.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r ff02::1
t ipvsadm -d -t 2001:db8::1 -r ff02::1
t ipvsadm -a -t 2001:db8::1 -r ff02::1 -m
t ipvsadm -e -t 2001:db8::1 -r ff02::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r ff02::1
t ipvsadm -a -t 2001:db8::1 -r ff02::1 -i
t ipvsadm -d -t 2001:db8::1 -r ff02::1
t ipvsadm -a -t 2001:db8::1 -r 255.255.255.255:80
t ipvsadm -d -t 2001:db8::1 -r 255.255.255.255:80
t ipvsadm -a -t 2001:db8::1 -r 255.255.255.255:80 -m
t ipvsadm -e -t 2001:db8::1 -r 255.255.255.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 255.255.255.255:80
t ipvsadm -a -t 2001:db8::1 -r 255.255.255.255:80 -i
t ipvsadm -d -t 2001:db8::1 -r 255.255.255.255:80
t ipvsadm -a -t 2001:db8::1 -r fe80::1
t ipvsadm -d -t 2001:db8::1 -r fe80::1
t ipvsadm -a -t 2001:db8::1 -r fe80::1 -m
t ipvsadm -e -t 2001:db8::1 -r fe80::1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r fe80::1
t ipvsadm -a -t 2001:db8::1 -r fe80::1 -i
t ipvsadm -d -t 2001:db8::1 -r fe80::1
t ipvsadm -a -t 2001:db8::1 -r 240.0.0.1:80
t ipvsadm -d -t 2001:db8::1 -r 240.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 240.0.0.1:80 -m
t ipvsadm -e -t 2001:db8::1 -r 240.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 240.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 240.0.0.1:80 -i
t ipvsadm -d -t 2001:db8::1 -r 240.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.7.0.1:80
t ipvsadm -d -t 2001:db8::1 -r 10.7.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.7.0.1:80 -m
t ipvsadm -e -t 2001:db8::1 -r 10.7.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.7.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.7.0.1:80 -i
t ipvsadm -d -t 2001:db8::1 -r 10.7.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.7.0.255:80
t ipvsadm -d -t 2001:db8::1 -r 10.7.0.255:80
t ipvsadm -a -t 2001:db8::1 -r 10.7.0.255:80 -m
t ipvsadm -e -t 2001:db8::1 -r 10.7.0.255:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.7.0.255:80
t ipvsadm -a -t 2001:db8::1 -r 10.7.0.255:80 -i
t ipvsadm -d -t 2001:db8::1 -r 10.7.0.255:80
t ipvsadm -a -t 2001:db8::1 -r web.example:http
t ipvsadm -d -t 2001:db8::1 -r web.example:http
t ipvsadm -a -t 2001:db8::1 -r web.example:http -m
t ipvsadm -e -t 2001:db8::1 -r web.example:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r web.example:http
t ipvsadm -a -t 2001:db8::1 -r web.example:http -i
t ipvsadm -d -t 2001:db8::1 -r web.example:http
t ipvsadm -a -t 2001:db8::1 -r 10.0.0.1:80
t ipvsadm -d -t 2001:db8::1 -r 10.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.0.0.1:80 -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.0.1:80 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r 10.0.0.1:80 -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.0.1:80
t ipvsadm -a -t 2001:db8::1 -r ::ffff:10.0.0.1
t ipvsadm -d -t 2001:db8::1 -r ::ffff:10.0.0.1
t ipvsadm -a -t 2001:db8::1 -r ::ffff:10.0.0.1 -m
t ipvsadm -e -t 2001:db8::1 -r ::ffff:10.0.0.1 -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r ::ffff:10.0.0.1
t ipvsadm -a -t 2001:db8::1 -r ::ffff:10.0.0.1 -i
t ipvsadm -d -t 2001:db8::1 -r ::ffff:10.0.0.1
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:http
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:http
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:http -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.1.1:http -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:http
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:http -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:http
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:domain
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:domain
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:domain -m
t ipvsadm -e -t 2001:db8::1 -r 10.0.1.1:domain -w 3 -m
t ipvsadm -Sn
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:domain
t ipvsadm -a -t 2001:db8::1 -r 10.0.1.1:domain -i
t ipvsadm -d -t 2001:db8::1 -r 10.0.1.1:domain
t ipvsadm -D -t 2001:db8::1
