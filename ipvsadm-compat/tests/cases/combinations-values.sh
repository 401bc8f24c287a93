#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py values
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -t ''
t ipvsadm -A -t ' '
t ipvsadm -A -t 0
t ipvsadm -A -t 1
t ipvsadm -A -t -1
t ipvsadm -A -t +1
t ipvsadm -A -t 00
t ipvsadm -A -t 010
t ipvsadm -A -t 0x10
t ipvsadm -A -t 1.5
t ipvsadm -A -t 1e3
t ipvsadm -A -t ' 7'
t ipvsadm -A -t '7 '
t ipvsadm -A -t '	7'
t ipvsadm -A -t x
t ipvsadm -A -t 1x
t ipvsadm -A -t 65535
t ipvsadm -A -t 65536
t ipvsadm -A -t 2147483647
t ipvsadm -A -t 2147483648
t ipvsadm -A -t 4294967295
t ipvsadm -A -t 4294967296
t ipvsadm -A -t 9223372036854775807
t ipvsadm -A -t 9223372036854775808
t ipvsadm -A -t 18446744073709551616
t ipvsadm -A -t 99999999999999999999999
t ipvsadm -A -t -2147483649
t ipvsadm -A -t =
t ipvsadm -A -t =1
t ipvsadm -A -t --
t ipvsadm -A -t -
t ipvsadm -A -t -n
t ipvsadm -A -t --numeric
t ipvsadm -A -t ''"'"''
t ipvsadm -A -t 'é'
t ipvsadm -A -t aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -A -t 10.0.0.1
t ipvsadm -A -t 10.0.0.1:
t ipvsadm -A -t 10.0.0.1:80:80
t ipvsadm -A -t '10.0.0.1:80 '
t ipvsadm -A -t ' 10.0.0.1:80'
t ipvsadm -A -t 10.0.0.1::80
t ipvsadm -A -t 10.0.0.1.:80
t ipvsadm -A -t 10.0.0.1.1:80
t ipvsadm -A -t 256.0.0.1:80
t ipvsadm -A -t 0:80
t ipvsadm -A -t 1:80
t ipvsadm -A -t 0.0.0.0:80
t ipvsadm -A -t 0x7f.1:80
t ipvsadm -A -t 0177.1:80
t ipvsadm -A -t 08.1:80
t ipvsadm -A -t 4294967295:80
t ipvsadm -A -t 4294967296:80
t ipvsadm -A -t -1:80
t ipvsadm -A -t 10.0.0.1:0
t ipvsadm -A -t 10.0.0.1:65535
t ipvsadm -A -t 10.0.0.1:65536
t ipvsadm -A -t 10.0.0.1:-1
t ipvsadm -A -t 10.0.0.1:+1
t ipvsadm -A -t 10.0.0.1:http
t ipvsadm -A -t 10.0.0.1:HTTP
t ipvsadm -A -t 10.0.0.1:domain
t ipvsadm -A -t 10.0.0.1:www
t ipvsadm -A -t 10.0.0.1:tftp
t ipvsadm -A -t 10.0.0.1:nosuch
t ipvsadm -A -t 10.0.0.1:80x
t ipvsadm -A -t 10.0.0.1:0x50
t ipvsadm -A -t 10.0.0.1:1.5
t ipvsadm -A -t '10.0.0.1: 80'
t ipvsadm -A -t web.example:80
t ipvsadm -A -t WEB.EXAMPLE:80
t ipvsadm -A -t web.example
t ipvsadm -A -t web.example.:80
t ipvsadm -A -t localhost:80
t ipvsadm -A -t ip6-localhost:80
t ipvsadm -A -t nosuch.invalid:80
t ipvsadm -A -t 80
t ipvsadm -A -t http
t ipvsadm -A -t :
t ipvsadm -A -t :80
t ipvsadm -A -t ::
t ipvsadm -A -t '[::]:80'
t ipvsadm -A -t '[::1]:80'
t ipvsadm -A -t '[::1]'
t ipvsadm -A -t '[::1]:'
t ipvsadm -A -t '[::1]:http'
t ipvsadm -A -t '[::1]80'
t ipvsadm -A -t ::1
t ipvsadm -A -t ::1:80
t ipvsadm -A -t '[::1'
t ipvsadm -A -t '::1]:80'
t ipvsadm -A -t '[]:80'
t ipvsadm -A -t '[[::1]]:80'
t ipvsadm -A -t '[::1]:80x'
t ipvsadm -A -t '[::1]:65536'
t ipvsadm -A -t '[::1%lo]:80'
t ipvsadm -A -t '[fe80::1%eth0]:80'
t ipvsadm -A -t fe80::1%eth0
t ipvsadm -A -t '[::ffff:10.0.0.1]:80'
t ipvsadm -A -t '[10.0.0.1]:80'
t ipvsadm -A -t '[localhost]:80'
t ipvsadm -A -t '[2001:DB8::1]:80'
t ipvsadm -A -t '[2001:db8:0:0:0:0:0:1]:80'
t ipvsadm -A -t '[2001:db8::1]:domain'
t ipvsadm -A -t 224.0.0.1:80
t ipvsadm -A -t 255.255.255.255:80
t ipvsadm -A -t 127.0.0.1:80
t ipvsadm -A -t 240.0.0.1:80
t ipvsadm -A -t 0.0.0.1:80
t ipvsadm -A -t 10.0.0.1/32:80
t ipvsadm -A -t 10.0.0.1:80/tcp
t ipvsadm -A -t 10.0.0.1,80
t ipvsadm -A -t '*:80'
t ipvsadm -A -t any:80
t ipvsadm -A -t 10.0.0.1:80,10.0.0.2:80
t ipvsadm -A -t -n
t ipvsadm -A -t --
t ipvsadm -A -t 1.2.3:80
t ipvsadm -A -t 1.2:80
t ipvsadm -A -t 1.65536:80
t ipvsadm -A -t 1.16777216:80
t ipvsadm -A -t aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:80
t ipvsadm -A -t 10.0.0.1:888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -u ''
t ipvsadm -A -u ' '
t ipvsadm -A -u 0
t ipvsadm -A -u 1
t ipvsadm -A -u -1
t ipvsadm -A -u +1
t ipvsadm -A -u 00
t ipvsadm -A -u 010
t ipvsadm -A -u 0x10
t ipvsadm -A -u 1.5
t ipvsadm -A -u 1e3
t ipvsadm -A -u ' 7'
t ipvsadm -A -u '7 '
t ipvsadm -A -u '	7'
t ipvsadm -A -u x
t ipvsadm -A -u 1x
t ipvsadm -A -u 65535
t ipvsadm -A -u 65536
t ipvsadm -A -u 2147483647
t ipvsadm -A -u 2147483648
t ipvsadm -A -u 4294967295
t ipvsadm -A -u 4294967296
t ipvsadm -A -u 9223372036854775807
t ipvsadm -A -u 9223372036854775808
t ipvsadm -A -u 18446744073709551616
t ipvsadm -A -u 99999999999999999999999
t ipvsadm -A -u -2147483649
t ipvsadm -A -u =
t ipvsadm -A -u =1
t ipvsadm -A -u --
t ipvsadm -A -u -
t ipvsadm -A -u -n
t ipvsadm -A -u --numeric
t ipvsadm -A -u ''"'"''
t ipvsadm -A -u 'é'
t ipvsadm -A -u aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -A -u 10.0.0.1
t ipvsadm -A -u 10.0.0.1:
t ipvsadm -A -u 10.0.0.1:80:80
t ipvsadm -A -u '10.0.0.1:80 '
t ipvsadm -A -u ' 10.0.0.1:80'
t ipvsadm -A -u 10.0.0.1::80
t ipvsadm -A -u 10.0.0.1.:80
t ipvsadm -A -u 10.0.0.1.1:80
t ipvsadm -A -u 256.0.0.1:80
t ipvsadm -A -u 0:80
t ipvsadm -A -u 1:80
t ipvsadm -A -u 0.0.0.0:80
t ipvsadm -A -u 0x7f.1:80
t ipvsadm -A -u 0177.1:80
t ipvsadm -A -u 08.1:80
t ipvsadm -A -u 4294967295:80
t ipvsadm -A -u 4294967296:80
t ipvsadm -A -u -1:80
t ipvsadm -A -u 10.0.0.1:0
t ipvsadm -A -u 10.0.0.1:65535
t ipvsadm -A -u 10.0.0.1:65536
t ipvsadm -A -u 10.0.0.1:-1
t ipvsadm -A -u 10.0.0.1:+1
t ipvsadm -A -u 10.0.0.1:http
t ipvsadm -A -u 10.0.0.1:HTTP
t ipvsadm -A -u 10.0.0.1:domain
t ipvsadm -A -u 10.0.0.1:www
t ipvsadm -A -u 10.0.0.1:tftp
t ipvsadm -A -u 10.0.0.1:nosuch
t ipvsadm -A -u 10.0.0.1:80x
t ipvsadm -A -u 10.0.0.1:0x50
t ipvsadm -A -u 10.0.0.1:1.5
t ipvsadm -A -u '10.0.0.1: 80'
t ipvsadm -A -u web.example:80
t ipvsadm -A -u WEB.EXAMPLE:80
t ipvsadm -A -u web.example
t ipvsadm -A -u web.example.:80
t ipvsadm -A -u localhost:80
t ipvsadm -A -u ip6-localhost:80
t ipvsadm -A -u nosuch.invalid:80
t ipvsadm -A -u 80
t ipvsadm -A -u http
t ipvsadm -A -u :
t ipvsadm -A -u :80
t ipvsadm -A -u ::
t ipvsadm -A -u '[::]:80'
t ipvsadm -A -u '[::1]:80'
t ipvsadm -A -u '[::1]'
t ipvsadm -A -u '[::1]:'
t ipvsadm -A -u '[::1]:http'
t ipvsadm -A -u '[::1]80'
t ipvsadm -A -u ::1
t ipvsadm -A -u ::1:80
t ipvsadm -A -u '[::1'
t ipvsadm -A -u '::1]:80'
t ipvsadm -A -u '[]:80'
t ipvsadm -A -u '[[::1]]:80'
t ipvsadm -A -u '[::1]:80x'
t ipvsadm -A -u '[::1]:65536'
t ipvsadm -A -u '[::1%lo]:80'
t ipvsadm -A -u '[fe80::1%eth0]:80'
t ipvsadm -A -u fe80::1%eth0
t ipvsadm -A -u '[::ffff:10.0.0.1]:80'
t ipvsadm -A -u '[10.0.0.1]:80'
t ipvsadm -A -u '[localhost]:80'
t ipvsadm -A -u '[2001:DB8::1]:80'
t ipvsadm -A -u '[2001:db8:0:0:0:0:0:1]:80'
t ipvsadm -A -u '[2001:db8::1]:domain'
t ipvsadm -A -u 224.0.0.1:80
t ipvsadm -A -u 255.255.255.255:80
t ipvsadm -A -u 127.0.0.1:80
t ipvsadm -A -u 240.0.0.1:80
t ipvsadm -A -u 0.0.0.1:80
t ipvsadm -A -u 10.0.0.1/32:80
t ipvsadm -A -u 10.0.0.1:80/tcp
t ipvsadm -A -u 10.0.0.1,80
t ipvsadm -A -u '*:80'
t ipvsadm -A -u any:80
t ipvsadm -A -u 10.0.0.1:80,10.0.0.2:80
t ipvsadm -A -u -n
t ipvsadm -A -u --
t ipvsadm -A -u 1.2.3:80
t ipvsadm -A -u 1.2:80
t ipvsadm -A -u 1.65536:80
t ipvsadm -A -u 1.16777216:80
t ipvsadm -A -u aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:80
t ipvsadm -A -u 10.0.0.1:888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A --sctp-service ''
t ipvsadm -A --sctp-service ' '
t ipvsadm -A --sctp-service 0
t ipvsadm -A --sctp-service 1
t ipvsadm -A --sctp-service -1
t ipvsadm -A --sctp-service +1
t ipvsadm -A --sctp-service 00
t ipvsadm -A --sctp-service 010
t ipvsadm -A --sctp-service 0x10
t ipvsadm -A --sctp-service 1.5
t ipvsadm -A --sctp-service 1e3
t ipvsadm -A --sctp-service ' 7'
t ipvsadm -A --sctp-service '7 '
t ipvsadm -A --sctp-service '	7'
t ipvsadm -A --sctp-service x
t ipvsadm -A --sctp-service 1x
t ipvsadm -A --sctp-service 65535
t ipvsadm -A --sctp-service 65536
t ipvsadm -A --sctp-service 2147483647
t ipvsadm -A --sctp-service 2147483648
t ipvsadm -A --sctp-service 4294967295
t ipvsadm -A --sctp-service 4294967296
t ipvsadm -A --sctp-service 9223372036854775807
t ipvsadm -A --sctp-service 9223372036854775808
t ipvsadm -A --sctp-service 18446744073709551616
t ipvsadm -A --sctp-service 99999999999999999999999
t ipvsadm -A --sctp-service -2147483649
t ipvsadm -A --sctp-service =
t ipvsadm -A --sctp-service =1
t ipvsadm -A --sctp-service --
t ipvsadm -A --sctp-service -
t ipvsadm -A --sctp-service -n
t ipvsadm -A --sctp-service --numeric
t ipvsadm -A --sctp-service ''"'"''
t ipvsadm -A --sctp-service 'é'
t ipvsadm -A --sctp-service aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -A --sctp-service 10.0.0.1
t ipvsadm -A --sctp-service 10.0.0.1:
t ipvsadm -A --sctp-service 10.0.0.1:80:80
t ipvsadm -A --sctp-service '10.0.0.1:80 '
t ipvsadm -A --sctp-service ' 10.0.0.1:80'
t ipvsadm -A --sctp-service 10.0.0.1::80
t ipvsadm -A --sctp-service 10.0.0.1.:80
t ipvsadm -A --sctp-service 10.0.0.1.1:80
t ipvsadm -A --sctp-service 256.0.0.1:80
t ipvsadm -A --sctp-service 0:80
t ipvsadm -A --sctp-service 1:80
t ipvsadm -A --sctp-service 0.0.0.0:80
t ipvsadm -A --sctp-service 0x7f.1:80
t ipvsadm -A --sctp-service 0177.1:80
t ipvsadm -A --sctp-service 08.1:80
t ipvsadm -A --sctp-service 4294967295:80
t ipvsadm -A --sctp-service 4294967296:80
t ipvsadm -A --sctp-service -1:80
t ipvsadm -A --sctp-service 10.0.0.1:0
t ipvsadm -A --sctp-service 10.0.0.1:65535
t ipvsadm -A --sctp-service 10.0.0.1:65536
t ipvsadm -A --sctp-service 10.0.0.1:-1
t ipvsadm -A --sctp-service 10.0.0.1:+1
t ipvsadm -A --sctp-service 10.0.0.1:http
t ipvsadm -A --sctp-service 10.0.0.1:HTTP
t ipvsadm -A --sctp-service 10.0.0.1:domain
t ipvsadm -A --sctp-service 10.0.0.1:www
t ipvsadm -A --sctp-service 10.0.0.1:tftp
t ipvsadm -A --sctp-service 10.0.0.1:nosuch
t ipvsadm -A --sctp-service 10.0.0.1:80x
t ipvsadm -A --sctp-service 10.0.0.1:0x50
t ipvsadm -A --sctp-service 10.0.0.1:1.5
t ipvsadm -A --sctp-service '10.0.0.1: 80'
t ipvsadm -A --sctp-service web.example:80
t ipvsadm -A --sctp-service WEB.EXAMPLE:80
t ipvsadm -A --sctp-service web.example
t ipvsadm -A --sctp-service web.example.:80
t ipvsadm -A --sctp-service localhost:80
t ipvsadm -A --sctp-service ip6-localhost:80
t ipvsadm -A --sctp-service nosuch.invalid:80
t ipvsadm -A --sctp-service 80
t ipvsadm -A --sctp-service http
t ipvsadm -A --sctp-service :
t ipvsadm -A --sctp-service :80
t ipvsadm -A --sctp-service ::
t ipvsadm -A --sctp-service '[::]:80'
t ipvsadm -A --sctp-service '[::1]:80'
t ipvsadm -A --sctp-service '[::1]'
t ipvsadm -A --sctp-service '[::1]:'
t ipvsadm -A --sctp-service '[::1]:http'
t ipvsadm -A --sctp-service '[::1]80'
t ipvsadm -A --sctp-service ::1
t ipvsadm -A --sctp-service ::1:80
t ipvsadm -A --sctp-service '[::1'
t ipvsadm -A --sctp-service '::1]:80'
t ipvsadm -A --sctp-service '[]:80'
t ipvsadm -A --sctp-service '[[::1]]:80'
t ipvsadm -A --sctp-service '[::1]:80x'
t ipvsadm -A --sctp-service '[::1]:65536'
t ipvsadm -A --sctp-service '[::1%lo]:80'
t ipvsadm -A --sctp-service '[fe80::1%eth0]:80'
t ipvsadm -A --sctp-service fe80::1%eth0
t ipvsadm -A --sctp-service '[::ffff:10.0.0.1]:80'
t ipvsadm -A --sctp-service '[10.0.0.1]:80'
t ipvsadm -A --sctp-service '[localhost]:80'
t ipvsadm -A --sctp-service '[2001:DB8::1]:80'
t ipvsadm -A --sctp-service '[2001:db8:0:0:0:0:0:1]:80'
t ipvsadm -A --sctp-service '[2001:db8::1]:domain'
t ipvsadm -A --sctp-service 224.0.0.1:80
t ipvsadm -A --sctp-service 255.255.255.255:80
t ipvsadm -A --sctp-service 127.0.0.1:80
t ipvsadm -A --sctp-service 240.0.0.1:80
t ipvsadm -A --sctp-service 0.0.0.1:80
t ipvsadm -A --sctp-service 10.0.0.1/32:80
t ipvsadm -A --sctp-service 10.0.0.1:80/tcp
t ipvsadm -A --sctp-service 10.0.0.1,80
t ipvsadm -A --sctp-service '*:80'
t ipvsadm -A --sctp-service any:80
t ipvsadm -A --sctp-service 10.0.0.1:80,10.0.0.2:80
t ipvsadm -A --sctp-service -n
t ipvsadm -A --sctp-service --
t ipvsadm -A --sctp-service 1.2.3:80
t ipvsadm -A --sctp-service 1.2:80
t ipvsadm -A --sctp-service 1.65536:80
t ipvsadm -A --sctp-service 1.16777216:80
t ipvsadm -A --sctp-service aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:80
t ipvsadm -A --sctp-service 10.0.0.1:888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A -f ''
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f ' '
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 0
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 1
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f -1
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f +1
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 00
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 010
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 0x10
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 1.5
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 1e3
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f ' 7'
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f '7 '
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f '	7'
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f x
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 1x
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 65535
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 65536
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 2147483647
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 2147483648
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 4294967295
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 4294967296
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 9223372036854775807
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 9223372036854775808
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 18446744073709551616
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 99999999999999999999999
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f -2147483649
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f =
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f =1
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f --
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f -
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f -n
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f --numeric
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f ''"'"''
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f 'é'
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -A -f aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L -n
ipvsadm -C
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -s ''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s ' '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 0
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s -1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s +1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 00
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 010
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 0x10
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 1.5
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 1e3
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s ' 7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s '7 '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s '	7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 1x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 65535
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 65536
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 2147483647
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 2147483648
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 4294967295
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 4294967296
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 9223372036854775807
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 9223372036854775808
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 18446744073709551616
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s -2147483649
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s =
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s =1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s --
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s -
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s -n
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s --numeric
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s ''"'"''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s 'é'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -s sh -b ''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b ' '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 0
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b -1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b +1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 00
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 010
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 0x10
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 1.5
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 1e3
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b ' 7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b '7 '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b '	7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 1x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 65535
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 65536
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 2147483647
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 2147483648
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 4294967295
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 4294967296
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 9223372036854775807
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 9223372036854775808
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 18446744073709551616
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b -2147483649
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b =
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b =1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b --
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b -
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b -n
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b --numeric
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b ''"'"''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b 'é'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -s sh -b aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M ''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M ' '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 0
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M -1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M +1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 00
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 010
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 0x10
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 1.5
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 1e3
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M ' 7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M '7 '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M '	7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 1x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 65535
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 65536
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 2147483647
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 2147483648
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 4294967295
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 4294967296
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 9223372036854775807
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 9223372036854775808
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 18446744073709551616
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M -2147483649
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M =
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M =1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M --
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M -
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M -n
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M --numeric
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M ''"'"''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M 'é'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 -M aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe ''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe ' '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 0
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe -1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe +1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 00
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 010
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 0x10
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 1.5
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 1e3
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe ' 7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe '7 '
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe '	7'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 1x
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 65535
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 65536
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 2147483647
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 2147483648
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 4294967295
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 4294967296
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 9223372036854775807
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 9223372036854775808
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 18446744073709551616
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe -2147483649
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe =
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe =1
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe --
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe -
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe -n
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe --numeric
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe ''"'"''
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe 'é'
t ipvsadm -S -n
t ipvsadm -E -t 10.0.0.1:80 -p 60 --pe aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r ''
t ipvsadm -a -t 10.0.0.1:80 -r ' '
t ipvsadm -a -t 10.0.0.1:80 -r 0
t ipvsadm -a -t 10.0.0.1:80 -r 1
t ipvsadm -a -t 10.0.0.1:80 -r -1
t ipvsadm -a -t 10.0.0.1:80 -r +1
t ipvsadm -a -t 10.0.0.1:80 -r 00
t ipvsadm -a -t 10.0.0.1:80 -r 010
t ipvsadm -a -t 10.0.0.1:80 -r 0x10
t ipvsadm -a -t 10.0.0.1:80 -r 1.5
t ipvsadm -a -t 10.0.0.1:80 -r 1e3
t ipvsadm -a -t 10.0.0.1:80 -r ' 7'
t ipvsadm -a -t 10.0.0.1:80 -r '7 '
t ipvsadm -a -t 10.0.0.1:80 -r '	7'
t ipvsadm -a -t 10.0.0.1:80 -r x
t ipvsadm -a -t 10.0.0.1:80 -r 1x
t ipvsadm -a -t 10.0.0.1:80 -r 65535
t ipvsadm -a -t 10.0.0.1:80 -r 65536
t ipvsadm -a -t 10.0.0.1:80 -r 2147483647
t ipvsadm -a -t 10.0.0.1:80 -r 2147483648
t ipvsadm -a -t 10.0.0.1:80 -r 4294967295
t ipvsadm -a -t 10.0.0.1:80 -r 4294967296
t ipvsadm -a -t 10.0.0.1:80 -r 9223372036854775807
t ipvsadm -a -t 10.0.0.1:80 -r 9223372036854775808
t ipvsadm -a -t 10.0.0.1:80 -r 18446744073709551616
t ipvsadm -a -t 10.0.0.1:80 -r 99999999999999999999999
t ipvsadm -a -t 10.0.0.1:80 -r -2147483649
t ipvsadm -a -t 10.0.0.1:80 -r =
t ipvsadm -a -t 10.0.0.1:80 -r =1
t ipvsadm -a -t 10.0.0.1:80 -r --
t ipvsadm -a -t 10.0.0.1:80 -r -
t ipvsadm -a -t 10.0.0.1:80 -r -n
t ipvsadm -a -t 10.0.0.1:80 -r --numeric
t ipvsadm -a -t 10.0.0.1:80 -r ''"'"''
t ipvsadm -a -t 10.0.0.1:80 -r 'é'
t ipvsadm -a -t 10.0.0.1:80 -r aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80:80
t ipvsadm -a -t 10.0.0.1:80 -r '10.0.0.1:80 '
t ipvsadm -a -t 10.0.0.1:80 -r ' 10.0.0.1:80'
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1::80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1.:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 256.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 0:80
t ipvsadm -a -t 10.0.0.1:80 -r 1:80
t ipvsadm -a -t 10.0.0.1:80 -r 0.0.0.0:80
t ipvsadm -a -t 10.0.0.1:80 -r 0x7f.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 0177.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 08.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 4294967295:80
t ipvsadm -a -t 10.0.0.1:80 -r 4294967296:80
t ipvsadm -a -t 10.0.0.1:80 -r -1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:0
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:65535
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:65536
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:-1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:+1
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:http
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:HTTP
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:domain
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:www
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:tftp
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:nosuch
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80x
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:0x50
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:1.5
t ipvsadm -a -t 10.0.0.1:80 -r '10.0.0.1: 80'
t ipvsadm -a -t 10.0.0.1:80 -r web.example:80
t ipvsadm -a -t 10.0.0.1:80 -r WEB.EXAMPLE:80
t ipvsadm -a -t 10.0.0.1:80 -r web.example
t ipvsadm -a -t 10.0.0.1:80 -r web.example.:80
t ipvsadm -a -t 10.0.0.1:80 -r localhost:80
t ipvsadm -a -t 10.0.0.1:80 -r ip6-localhost:80
t ipvsadm -a -t 10.0.0.1:80 -r nosuch.invalid:80
t ipvsadm -a -t 10.0.0.1:80 -r 80
t ipvsadm -a -t 10.0.0.1:80 -r http
t ipvsadm -a -t 10.0.0.1:80 -r :
t ipvsadm -a -t 10.0.0.1:80 -r :80
t ipvsadm -a -t 10.0.0.1:80 -r ::
t ipvsadm -a -t 10.0.0.1:80 -r '[::]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]:'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]:http'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]80'
t ipvsadm -a -t 10.0.0.1:80 -r ::1
t ipvsadm -a -t 10.0.0.1:80 -r ::1:80
t ipvsadm -a -t 10.0.0.1:80 -r '[::1'
t ipvsadm -a -t 10.0.0.1:80 -r '::1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[[::1]]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]:80x'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1]:65536'
t ipvsadm -a -t 10.0.0.1:80 -r '[::1%lo]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[fe80::1%eth0]:80'
t ipvsadm -a -t 10.0.0.1:80 -r fe80::1%eth0
t ipvsadm -a -t 10.0.0.1:80 -r '[::ffff:10.0.0.1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[10.0.0.1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[localhost]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:DB8::1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8:0:0:0:0:0:1]:80'
t ipvsadm -a -t 10.0.0.1:80 -r '[2001:db8::1]:domain'
t ipvsadm -a -t 10.0.0.1:80 -r 224.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 255.255.255.255:80
t ipvsadm -a -t 10.0.0.1:80 -r 127.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 240.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 0.0.0.1:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1/32:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80/tcp
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1,80
t ipvsadm -a -t 10.0.0.1:80 -r '*:80'
t ipvsadm -a -t 10.0.0.1:80 -r any:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:80,10.0.0.2:80
t ipvsadm -a -t 10.0.0.1:80 -r -n
t ipvsadm -a -t 10.0.0.1:80 -r --
t ipvsadm -a -t 10.0.0.1:80 -r 1.2.3:80
t ipvsadm -a -t 10.0.0.1:80 -r 1.2:80
t ipvsadm -a -t 10.0.0.1:80 -r 1.65536:80
t ipvsadm -a -t 10.0.0.1:80 -r 1.16777216:80
t ipvsadm -a -t 10.0.0.1:80 -r aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:80
t ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.1:888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ' '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 0
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type -1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type +1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 00
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 010
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 0x10
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 1.5
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 1e3
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ' 7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type '7 '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type '	7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 1x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 65535
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 65536
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 2147483647
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 2147483648
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 4294967295
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 4294967296
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 9223372036854775807
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 9223372036854775808
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 18446744073709551616
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type -2147483649
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type =
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type =1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type --
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type -
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type -n
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type --numeric
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type ''"'"''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type 'é'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port ''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port ' '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 0
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port -1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port +1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 00
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 010
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 0x10
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 1.5
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 1e3
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port ' 7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port '7 '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port '	7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 1x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 65535
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 65536
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 2147483647
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 2147483648
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 4294967295
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 4294967296
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 9223372036854775807
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 9223372036854775808
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 18446744073709551616
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port -2147483649
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port =
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port =1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port --
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port -
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port -n
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port --numeric
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port ''"'"''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port 'é'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -i --tun-type gue --tun-port aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w ''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w ' '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w -1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w +1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 00
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 010
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 0x10
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 1.5
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 1e3
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w ' 7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w '7 '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w '	7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 1x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 65535
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 65536
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2147483647
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 2147483648
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 4294967295
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 4294967296
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 9223372036854775807
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 9223372036854775808
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 18446744073709551616
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w -2147483649
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w =
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w =1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w --
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w -
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w -n
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w --numeric
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w ''"'"''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w 'é'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -w aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x ''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x ' '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 0
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x -1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x +1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 00
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 010
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 0x10
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 1.5
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 1e3
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x ' 7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x '7 '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x '	7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 1x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 65535
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 65536
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 2147483647
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 2147483648
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 4294967295
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 4294967296
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 9223372036854775807
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 9223372036854775808
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 18446744073709551616
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x -2147483649
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x =
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x =1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x --
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x -
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x -n
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x --numeric
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x ''"'"''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x 'é'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -x aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y ''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y ' '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y -1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y +1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 00
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 010
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 0x10
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 1.5
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 1e3
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y ' 7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y '7 '
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y '	7'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 1x
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 65535
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 65536
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 2147483647
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 2147483648
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4294967295
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 4294967296
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 9223372036854775807
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 9223372036854775808
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 18446744073709551616
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 99999999999999999999999
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y -2147483649
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y =
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y =1
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y --
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y -
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y -n
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y --numeric
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y ''"'"''
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y 'é'
t ipvsadm -S -n
t ipvsadm -e -t 10.0.0.1:80 -r 10.0.1.1:80 -y aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface ''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface ' '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 0
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface -1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface +1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 00
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 010
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 0x10
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 1.5
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 1e3
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface ' 7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface '7 '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface '	7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 1x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 65535
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 65536
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 2147483647
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 2147483648
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 4294967295
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 4294967296
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 9223372036854775807
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 9223372036854775808
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 18446744073709551616
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 99999999999999999999999
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface -2147483649
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface =
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface =1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface --
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface -
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface -n
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface --numeric
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface ''"'"''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface 'é'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid ''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid ' '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 0
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid -1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid +1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 00
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 010
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 0x10
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 1.5
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 1e3
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid ' 7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid '7 '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid '	7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 1x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 65535
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 65536
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 2147483647
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 2147483648
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 4294967295
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 4294967296
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 9223372036854775807
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 9223372036854775808
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 18446744073709551616
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 99999999999999999999999
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid -2147483649
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid =
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid =1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid --
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid -
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid -n
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid --numeric
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid ''"'"''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid 'é'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --syncid aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen ''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen ' '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 0
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen -1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen +1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 00
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 010
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 0x10
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1.5
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1e3
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen ' 7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen '7 '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen '	7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 1x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 65535
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 65536
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 2147483647
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 2147483648
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 4294967295
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 4294967296
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 9223372036854775807
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 9223372036854775808
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 18446744073709551616
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 99999999999999999999999
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen -2147483649
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen =
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen =1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen --
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen -
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen -n
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen --numeric
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen ''"'"''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen 'é'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --sync-maxlen aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group ''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group ' '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 0
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group -1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group +1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 00
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 010
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 0x10
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 1.5
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 1e3
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group ' 7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group '7 '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group '	7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 1x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 65535
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 65536
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 2147483647
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 2147483648
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 4294967295
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 4294967296
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 9223372036854775807
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 9223372036854775808
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 18446744073709551616
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 99999999999999999999999
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group -2147483649
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group =
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group =1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group --
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group -
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group -n
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group --numeric
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group ''"'"''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group 'é'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-group aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port ''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port ' '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 0
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port -1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port +1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 00
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 010
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 0x10
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 1.5
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 1e3
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port ' 7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port '7 '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port '	7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 1x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 65535
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 65536
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 2147483647
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 2147483648
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 4294967295
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 4294967296
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9223372036854775807
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 9223372036854775808
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 18446744073709551616
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 99999999999999999999999
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port -2147483649
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port =
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port =1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port --
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port -
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port -n
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port --numeric
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port ''"'"''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port 'é'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-port aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl ''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl ' '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 0
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl -1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl +1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 00
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 010
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 0x10
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 1.5
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 1e3
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl ' 7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl '7 '
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl '	7'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 1x
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 65535
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 65536
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 2147483647
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 2147483648
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 4294967295
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 4294967296
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 9223372036854775807
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 9223372036854775808
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 18446744073709551616
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 99999999999999999999999
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl -2147483649
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl =
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl =1
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl --
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl -
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl -n
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl --numeric
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl ''"'"''
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl 'é'
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm --start-daemon master --mcast-interface eth0 --mcast-ttl aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L --daemon
ipvsadm --stop-daemon master 2>/dev/null
t ipvsadm -S -n
t ipvsadm -L -n
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -E -t 10.0.0.1:80 -p ''
t ipvsadm -E -t 10.0.0.1:80 -p
t ipvsadm -E -t 10.0.0.1:80 --persistent=
t ipvsadm -S -n
t ipvsadm --set '' 0 0
t ipvsadm --set 0 '' 0
t ipvsadm --set 0 0 ''
t ipvsadm --start-daemon ''
t ipvsadm --stop-daemon ''
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p ' '
t ipvsadm -E -t 10.0.0.1:80 '-p '
t ipvsadm -E -t 10.0.0.1:80 '--persistent= '
t ipvsadm -S -n
t ipvsadm --set ' ' 0 0
t ipvsadm --set 0 ' ' 0
t ipvsadm --set 0 0 ' '
t ipvsadm --start-daemon ' '
t ipvsadm --stop-daemon ' '
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 0
t ipvsadm -E -t 10.0.0.1:80 -p0
t ipvsadm -E -t 10.0.0.1:80 --persistent=0
t ipvsadm -S -n
t ipvsadm --set 0 0 0
t ipvsadm --set 0 0 0
t ipvsadm --set 0 0 0
t ipvsadm --start-daemon 0
t ipvsadm --stop-daemon 0
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 1
t ipvsadm -E -t 10.0.0.1:80 -p1
t ipvsadm -E -t 10.0.0.1:80 --persistent=1
t ipvsadm -S -n
t ipvsadm --set 1 0 0
t ipvsadm --set 0 1 0
t ipvsadm --set 0 0 1
t ipvsadm --start-daemon 1
t ipvsadm --stop-daemon 1
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p -1
t ipvsadm -E -t 10.0.0.1:80 -p-1
t ipvsadm -E -t 10.0.0.1:80 --persistent=-1
t ipvsadm -S -n
t ipvsadm --set -1 0 0
t ipvsadm --set 0 -1 0
t ipvsadm --set 0 0 -1
t ipvsadm --start-daemon -1
t ipvsadm --stop-daemon -1
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p +1
t ipvsadm -E -t 10.0.0.1:80 -p+1
t ipvsadm -E -t 10.0.0.1:80 --persistent=+1
t ipvsadm -S -n
t ipvsadm --set +1 0 0
t ipvsadm --set 0 +1 0
t ipvsadm --set 0 0 +1
t ipvsadm --start-daemon +1
t ipvsadm --stop-daemon +1
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 00
t ipvsadm -E -t 10.0.0.1:80 -p00
t ipvsadm -E -t 10.0.0.1:80 --persistent=00
t ipvsadm -S -n
t ipvsadm --set 00 0 0
t ipvsadm --set 0 00 0
t ipvsadm --set 0 0 00
t ipvsadm --start-daemon 00
t ipvsadm --stop-daemon 00
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 010
t ipvsadm -E -t 10.0.0.1:80 -p010
t ipvsadm -E -t 10.0.0.1:80 --persistent=010
t ipvsadm -S -n
t ipvsadm --set 010 0 0
t ipvsadm --set 0 010 0
t ipvsadm --set 0 0 010
t ipvsadm --start-daemon 010
t ipvsadm --stop-daemon 010
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 0x10
t ipvsadm -E -t 10.0.0.1:80 -p0x10
t ipvsadm -E -t 10.0.0.1:80 --persistent=0x10
t ipvsadm -S -n
t ipvsadm --set 0x10 0 0
t ipvsadm --set 0 0x10 0
t ipvsadm --set 0 0 0x10
t ipvsadm --start-daemon 0x10
t ipvsadm --stop-daemon 0x10
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 1.5
t ipvsadm -E -t 10.0.0.1:80 -p1.5
t ipvsadm -E -t 10.0.0.1:80 --persistent=1.5
t ipvsadm -S -n
t ipvsadm --set 1.5 0 0
t ipvsadm --set 0 1.5 0
t ipvsadm --set 0 0 1.5
t ipvsadm --start-daemon 1.5
t ipvsadm --stop-daemon 1.5
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 1e3
t ipvsadm -E -t 10.0.0.1:80 -p1e3
t ipvsadm -E -t 10.0.0.1:80 --persistent=1e3
t ipvsadm -S -n
t ipvsadm --set 1e3 0 0
t ipvsadm --set 0 1e3 0
t ipvsadm --set 0 0 1e3
t ipvsadm --start-daemon 1e3
t ipvsadm --stop-daemon 1e3
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p ' 7'
t ipvsadm -E -t 10.0.0.1:80 '-p 7'
t ipvsadm -E -t 10.0.0.1:80 '--persistent= 7'
t ipvsadm -S -n
t ipvsadm --set ' 7' 0 0
t ipvsadm --set 0 ' 7' 0
t ipvsadm --set 0 0 ' 7'
t ipvsadm --start-daemon ' 7'
t ipvsadm --stop-daemon ' 7'
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p '7 '
t ipvsadm -E -t 10.0.0.1:80 '-p7 '
t ipvsadm -E -t 10.0.0.1:80 '--persistent=7 '
t ipvsadm -S -n
t ipvsadm --set '7 ' 0 0
t ipvsadm --set 0 '7 ' 0
t ipvsadm --set 0 0 '7 '
t ipvsadm --start-daemon '7 '
t ipvsadm --stop-daemon '7 '
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p '	7'
t ipvsadm -E -t 10.0.0.1:80 '-p	7'
t ipvsadm -E -t 10.0.0.1:80 '--persistent=	7'
t ipvsadm -S -n
t ipvsadm --set '	7' 0 0
t ipvsadm --set 0 '	7' 0
t ipvsadm --set 0 0 '	7'
t ipvsadm --start-daemon '	7'
t ipvsadm --stop-daemon '	7'
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p x
t ipvsadm -E -t 10.0.0.1:80 -px
t ipvsadm -E -t 10.0.0.1:80 --persistent=x
t ipvsadm -S -n
t ipvsadm --set x 0 0
t ipvsadm --set 0 x 0
t ipvsadm --set 0 0 x
t ipvsadm --start-daemon x
t ipvsadm --stop-daemon x
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 1x
t ipvsadm -E -t 10.0.0.1:80 -p1x
t ipvsadm -E -t 10.0.0.1:80 --persistent=1x
t ipvsadm -S -n
t ipvsadm --set 1x 0 0
t ipvsadm --set 0 1x 0
t ipvsadm --set 0 0 1x
t ipvsadm --start-daemon 1x
t ipvsadm --stop-daemon 1x
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 65535
t ipvsadm -E -t 10.0.0.1:80 -p65535
t ipvsadm -E -t 10.0.0.1:80 --persistent=65535
t ipvsadm -S -n
t ipvsadm --set 65535 0 0
t ipvsadm --set 0 65535 0
t ipvsadm --set 0 0 65535
t ipvsadm --start-daemon 65535
t ipvsadm --stop-daemon 65535
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 65536
t ipvsadm -E -t 10.0.0.1:80 -p65536
t ipvsadm -E -t 10.0.0.1:80 --persistent=65536
t ipvsadm -S -n
t ipvsadm --set 65536 0 0
t ipvsadm --set 0 65536 0
t ipvsadm --set 0 0 65536
t ipvsadm --start-daemon 65536
t ipvsadm --stop-daemon 65536
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 2147483647
t ipvsadm -E -t 10.0.0.1:80 -p2147483647
t ipvsadm -E -t 10.0.0.1:80 --persistent=2147483647
t ipvsadm -S -n
t ipvsadm --set 2147483647 0 0
t ipvsadm --set 0 2147483647 0
t ipvsadm --set 0 0 2147483647
t ipvsadm --start-daemon 2147483647
t ipvsadm --stop-daemon 2147483647
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 2147483648
t ipvsadm -E -t 10.0.0.1:80 -p2147483648
t ipvsadm -E -t 10.0.0.1:80 --persistent=2147483648
t ipvsadm -S -n
t ipvsadm --set 2147483648 0 0
t ipvsadm --set 0 2147483648 0
t ipvsadm --set 0 0 2147483648
t ipvsadm --start-daemon 2147483648
t ipvsadm --stop-daemon 2147483648
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 4294967295
t ipvsadm -E -t 10.0.0.1:80 -p4294967295
t ipvsadm -E -t 10.0.0.1:80 --persistent=4294967295
t ipvsadm -S -n
t ipvsadm --set 4294967295 0 0
t ipvsadm --set 0 4294967295 0
t ipvsadm --set 0 0 4294967295
t ipvsadm --start-daemon 4294967295
t ipvsadm --stop-daemon 4294967295
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 4294967296
t ipvsadm -E -t 10.0.0.1:80 -p4294967296
t ipvsadm -E -t 10.0.0.1:80 --persistent=4294967296
t ipvsadm -S -n
t ipvsadm --set 4294967296 0 0
t ipvsadm --set 0 4294967296 0
t ipvsadm --set 0 0 4294967296
t ipvsadm --start-daemon 4294967296
t ipvsadm --stop-daemon 4294967296
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 9223372036854775807
t ipvsadm -E -t 10.0.0.1:80 -p9223372036854775807
t ipvsadm -E -t 10.0.0.1:80 --persistent=9223372036854775807
t ipvsadm -S -n
t ipvsadm --set 9223372036854775807 0 0
t ipvsadm --set 0 9223372036854775807 0
t ipvsadm --set 0 0 9223372036854775807
t ipvsadm --start-daemon 9223372036854775807
t ipvsadm --stop-daemon 9223372036854775807
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 9223372036854775808
t ipvsadm -E -t 10.0.0.1:80 -p9223372036854775808
t ipvsadm -E -t 10.0.0.1:80 --persistent=9223372036854775808
t ipvsadm -S -n
t ipvsadm --set 9223372036854775808 0 0
t ipvsadm --set 0 9223372036854775808 0
t ipvsadm --set 0 0 9223372036854775808
t ipvsadm --start-daemon 9223372036854775808
t ipvsadm --stop-daemon 9223372036854775808
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 18446744073709551616
t ipvsadm -E -t 10.0.0.1:80 -p18446744073709551616
t ipvsadm -E -t 10.0.0.1:80 --persistent=18446744073709551616
t ipvsadm -S -n
t ipvsadm --set 18446744073709551616 0 0
t ipvsadm --set 0 18446744073709551616 0
t ipvsadm --set 0 0 18446744073709551616
t ipvsadm --start-daemon 18446744073709551616
t ipvsadm --stop-daemon 18446744073709551616
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 99999999999999999999999
t ipvsadm -E -t 10.0.0.1:80 -p99999999999999999999999
t ipvsadm -E -t 10.0.0.1:80 --persistent=99999999999999999999999
t ipvsadm -S -n
t ipvsadm --set 99999999999999999999999 0 0
t ipvsadm --set 0 99999999999999999999999 0
t ipvsadm --set 0 0 99999999999999999999999
t ipvsadm --start-daemon 99999999999999999999999
t ipvsadm --stop-daemon 99999999999999999999999
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p -2147483649
t ipvsadm -E -t 10.0.0.1:80 -p-2147483649
t ipvsadm -E -t 10.0.0.1:80 --persistent=-2147483649
t ipvsadm -S -n
t ipvsadm --set -2147483649 0 0
t ipvsadm --set 0 -2147483649 0
t ipvsadm --set 0 0 -2147483649
t ipvsadm --start-daemon -2147483649
t ipvsadm --stop-daemon -2147483649
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p =
t ipvsadm -E -t 10.0.0.1:80 -p=
t ipvsadm -E -t 10.0.0.1:80 --persistent==
t ipvsadm -S -n
t ipvsadm --set = 0 0
t ipvsadm --set 0 = 0
t ipvsadm --set 0 0 =
t ipvsadm --start-daemon =
t ipvsadm --stop-daemon =
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p =1
t ipvsadm -E -t 10.0.0.1:80 -p=1
t ipvsadm -E -t 10.0.0.1:80 --persistent==1
t ipvsadm -S -n
t ipvsadm --set =1 0 0
t ipvsadm --set 0 =1 0
t ipvsadm --set 0 0 =1
t ipvsadm --start-daemon =1
t ipvsadm --stop-daemon =1
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p --
t ipvsadm -E -t 10.0.0.1:80 -p--
t ipvsadm -E -t 10.0.0.1:80 --persistent=--
t ipvsadm -S -n
t ipvsadm --set -- 0 0
t ipvsadm --set 0 -- 0
t ipvsadm --set 0 0 --
t ipvsadm --start-daemon --
t ipvsadm --stop-daemon --
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p -
t ipvsadm -E -t 10.0.0.1:80 -p-
t ipvsadm -E -t 10.0.0.1:80 --persistent=-
t ipvsadm -S -n
t ipvsadm --set - 0 0
t ipvsadm --set 0 - 0
t ipvsadm --set 0 0 -
t ipvsadm --start-daemon -
t ipvsadm --stop-daemon -
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p -n
t ipvsadm -E -t 10.0.0.1:80 -p-n
t ipvsadm -E -t 10.0.0.1:80 --persistent=-n
t ipvsadm -S -n
t ipvsadm --set -n 0 0
t ipvsadm --set 0 -n 0
t ipvsadm --set 0 0 -n
t ipvsadm --start-daemon -n
t ipvsadm --stop-daemon -n
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p --numeric
t ipvsadm -E -t 10.0.0.1:80 -p--numeric
t ipvsadm -E -t 10.0.0.1:80 --persistent=--numeric
t ipvsadm -S -n
t ipvsadm --set --numeric 0 0
t ipvsadm --set 0 --numeric 0
t ipvsadm --set 0 0 --numeric
t ipvsadm --start-daemon --numeric
t ipvsadm --stop-daemon --numeric
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p ''"'"''
t ipvsadm -E -t 10.0.0.1:80 '-p'"'"''
t ipvsadm -E -t 10.0.0.1:80 '--persistent='"'"''
t ipvsadm -S -n
t ipvsadm --set ''"'"'' 0 0
t ipvsadm --set 0 ''"'"'' 0
t ipvsadm --set 0 0 ''"'"''
t ipvsadm --start-daemon ''"'"''
t ipvsadm --stop-daemon ''"'"''
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p 'é'
t ipvsadm -E -t 10.0.0.1:80 '-pé'
t ipvsadm -E -t 10.0.0.1:80 '--persistent=é'
t ipvsadm -S -n
t ipvsadm --set 'é' 0 0
t ipvsadm --set 0 'é' 0
t ipvsadm --set 0 0 'é'
t ipvsadm --start-daemon 'é'
t ipvsadm --stop-daemon 'é'
t ipvsadm -L -n --timeout
t ipvsadm -E -t 10.0.0.1:80 -p aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -E -t 10.0.0.1:80 -paaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -E -t 10.0.0.1:80 --persistent=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -S -n
t ipvsadm --set aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 0 0
t ipvsadm --set 0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 0
t ipvsadm --set 0 0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm --start-daemon aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm --stop-daemon aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
t ipvsadm -L -n --timeout
