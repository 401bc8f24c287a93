#!/bin/bash
. "$(dirname "$0")/lib.sh"
# written by combinations.py bundles
for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done
ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1
ipvsadm -C
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AA
t ipvsadm -AA 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AE
t ipvsadm -AE 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AD
t ipvsadm -AD 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AC
t ipvsadm -AC 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AR
t ipvsadm -AR 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AS
t ipvsadm -AS 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aa
t ipvsadm -Aa 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ae
t ipvsadm -Ae 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ad
t ipvsadm -Ad 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AL
t ipvsadm -AL 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Al
t ipvsadm -Al 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AZ
t ipvsadm -AZ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Av
t ipvsadm -Av 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -At
t ipvsadm -At 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Au
t ipvsadm -Au 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Af
t ipvsadm -Af 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -As
t ipvsadm -As 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ab
t ipvsadm -Ab 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ap
t ipvsadm -Ap 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AM
t ipvsadm -AM 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ao
t ipvsadm -Ao 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ar
t ipvsadm -Ar 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ag
t ipvsadm -Ag 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ai
t ipvsadm -Ai 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Am
t ipvsadm -Am 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aw
t ipvsadm -Aw 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ax
t ipvsadm -Ax 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ay
t ipvsadm -Ay 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -An
t ipvsadm -An 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ac
t ipvsadm -Ac 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6
t ipvsadm -A6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AX
t ipvsadm -AX 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AB
t ipvsadm -AB 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AF
t ipvsadm -AF 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AG
t ipvsadm -AG 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AH
t ipvsadm -AH 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AI
t ipvsadm -AI 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AJ
t ipvsadm -AJ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AK
t ipvsadm -AK 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AN
t ipvsadm -AN 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AO
t ipvsadm -AO 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AP
t ipvsadm -AP 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AQ
t ipvsadm -AQ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AT
t ipvsadm -AT 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AU
t ipvsadm -AU 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AV
t ipvsadm -AV 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AW
t ipvsadm -AW 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -AY
t ipvsadm -AY 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aj
t ipvsadm -Aj 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ak
t ipvsadm -Ak 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aq
t ipvsadm -Aq 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Az
t ipvsadm -Az 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A0
t ipvsadm -A0 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A1
t ipvsadm -A1 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A2
t ipvsadm -A2 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A3
t ipvsadm -A3 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A4
t ipvsadm -A4 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A5
t ipvsadm -A5 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6
t ipvsadm -A6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A7
t ipvsadm -A7 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A8
t ipvsadm -A8 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A9
t ipvsadm -A9 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-A?'
t ipvsadm '-A?' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A@
t ipvsadm -A@ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A%
t ipvsadm -A% 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A.
t ipvsadm -A. 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A,
t ipvsadm -A, 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A:
t ipvsadm -A: 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-A;'
t ipvsadm '-A;' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LA
t ipvsadm -LA 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LE
t ipvsadm -LE 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LD
t ipvsadm -LD 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LC
t ipvsadm -LC 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LR
t ipvsadm -LR 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LS
t ipvsadm -LS 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -La
t ipvsadm -La 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Le
t ipvsadm -Le 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ld
t ipvsadm -Ld 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LL
t ipvsadm -LL 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ll
t ipvsadm -Ll 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LZ
t ipvsadm -LZ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lv
t ipvsadm -Lv 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lt
t ipvsadm -Lt 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lu
t ipvsadm -Lu 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lf
t ipvsadm -Lf 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ls
t ipvsadm -Ls 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lb
t ipvsadm -Lb 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lp
t ipvsadm -Lp 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LM
t ipvsadm -LM 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lo
t ipvsadm -Lo 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lr
t ipvsadm -Lr 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lg
t ipvsadm -Lg 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Li
t ipvsadm -Li 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lm
t ipvsadm -Lm 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lw
t ipvsadm -Lw 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lx
t ipvsadm -Lx 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ly
t ipvsadm -Ly 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ln
t ipvsadm -Ln 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lc
t ipvsadm -Lc 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L6
t ipvsadm -L6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LX
t ipvsadm -LX 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LB
t ipvsadm -LB 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LF
t ipvsadm -LF 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LG
t ipvsadm -LG 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LH
t ipvsadm -LH 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LI
t ipvsadm -LI 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LJ
t ipvsadm -LJ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LK
t ipvsadm -LK 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LN
t ipvsadm -LN 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LO
t ipvsadm -LO 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LP
t ipvsadm -LP 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LQ
t ipvsadm -LQ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LT
t ipvsadm -LT 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LU
t ipvsadm -LU 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LV
t ipvsadm -LV 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LW
t ipvsadm -LW 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -LY
t ipvsadm -LY 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lj
t ipvsadm -Lj 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lk
t ipvsadm -Lk 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lq
t ipvsadm -Lq 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Lz
t ipvsadm -Lz 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L0
t ipvsadm -L0 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L1
t ipvsadm -L1 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L2
t ipvsadm -L2 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L3
t ipvsadm -L3 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L4
t ipvsadm -L4 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L5
t ipvsadm -L5 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L6
t ipvsadm -L6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L7
t ipvsadm -L7 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L8
t ipvsadm -L8 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L9
t ipvsadm -L9 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-L?'
t ipvsadm '-L?' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L@
t ipvsadm -L@ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L%
t ipvsadm -L% 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L.
t ipvsadm -L. 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L,
t ipvsadm -L, 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -L:
t ipvsadm -L: 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-L;'
t ipvsadm '-L;' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aA
t ipvsadm -aA 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aE
t ipvsadm -aE 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aD
t ipvsadm -aD 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aC
t ipvsadm -aC 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aR
t ipvsadm -aR 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aS
t ipvsadm -aS 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aa
t ipvsadm -aa 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ae
t ipvsadm -ae 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ad
t ipvsadm -ad 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aL
t ipvsadm -aL 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -al
t ipvsadm -al 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aZ
t ipvsadm -aZ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -av
t ipvsadm -av 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -at
t ipvsadm -at 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -au
t ipvsadm -au 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -af
t ipvsadm -af 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -as
t ipvsadm -as 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ab
t ipvsadm -ab 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ap
t ipvsadm -ap 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aM
t ipvsadm -aM 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ao
t ipvsadm -ao 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ar
t ipvsadm -ar 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ag
t ipvsadm -ag 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ai
t ipvsadm -ai 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -am
t ipvsadm -am 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aw
t ipvsadm -aw 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ax
t ipvsadm -ax 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ay
t ipvsadm -ay 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -an
t ipvsadm -an 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ac
t ipvsadm -ac 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a6
t ipvsadm -a6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aX
t ipvsadm -aX 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aB
t ipvsadm -aB 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aF
t ipvsadm -aF 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aG
t ipvsadm -aG 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aH
t ipvsadm -aH 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aI
t ipvsadm -aI 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aJ
t ipvsadm -aJ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aK
t ipvsadm -aK 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aN
t ipvsadm -aN 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aO
t ipvsadm -aO 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aP
t ipvsadm -aP 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aQ
t ipvsadm -aQ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aT
t ipvsadm -aT 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aU
t ipvsadm -aU 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aV
t ipvsadm -aV 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aW
t ipvsadm -aW 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aY
t ipvsadm -aY 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aj
t ipvsadm -aj 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ak
t ipvsadm -ak 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -aq
t ipvsadm -aq 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -az
t ipvsadm -az 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a0
t ipvsadm -a0 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a1
t ipvsadm -a1 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a2
t ipvsadm -a2 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a3
t ipvsadm -a3 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a4
t ipvsadm -a4 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a5
t ipvsadm -a5 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a6
t ipvsadm -a6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a7
t ipvsadm -a7 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a8
t ipvsadm -a8 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a9
t ipvsadm -a9 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-a?'
t ipvsadm '-a?' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a@
t ipvsadm -a@ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a%
t ipvsadm -a% 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a.
t ipvsadm -a. 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a,
t ipvsadm -a, 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -a:
t ipvsadm -a: 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-a;'
t ipvsadm '-a;' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SA
t ipvsadm -SA 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SE
t ipvsadm -SE 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SD
t ipvsadm -SD 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SC
t ipvsadm -SC 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SR
t ipvsadm -SR 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SS
t ipvsadm -SS 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sa
t ipvsadm -Sa 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Se
t ipvsadm -Se 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sd
t ipvsadm -Sd 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SL
t ipvsadm -SL 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sl
t ipvsadm -Sl 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SZ
t ipvsadm -SZ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sv
t ipvsadm -Sv 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -St
t ipvsadm -St 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Su
t ipvsadm -Su 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sf
t ipvsadm -Sf 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ss
t ipvsadm -Ss 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sb
t ipvsadm -Sb 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sp
t ipvsadm -Sp 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SM
t ipvsadm -SM 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -So
t ipvsadm -So 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sr
t ipvsadm -Sr 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sg
t ipvsadm -Sg 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Si
t ipvsadm -Si 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sm
t ipvsadm -Sm 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sw
t ipvsadm -Sw 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sx
t ipvsadm -Sx 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sy
t ipvsadm -Sy 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sn
t ipvsadm -Sn 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sc
t ipvsadm -Sc 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S6
t ipvsadm -S6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SX
t ipvsadm -SX 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SB
t ipvsadm -SB 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SF
t ipvsadm -SF 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SG
t ipvsadm -SG 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SH
t ipvsadm -SH 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SI
t ipvsadm -SI 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SJ
t ipvsadm -SJ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SK
t ipvsadm -SK 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SN
t ipvsadm -SN 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SO
t ipvsadm -SO 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SP
t ipvsadm -SP 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SQ
t ipvsadm -SQ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ST
t ipvsadm -ST 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SU
t ipvsadm -SU 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SV
t ipvsadm -SV 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SW
t ipvsadm -SW 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -SY
t ipvsadm -SY 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sj
t ipvsadm -Sj 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sk
t ipvsadm -Sk 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sq
t ipvsadm -Sq 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Sz
t ipvsadm -Sz 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S0
t ipvsadm -S0 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S1
t ipvsadm -S1 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S2
t ipvsadm -S2 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S3
t ipvsadm -S3 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S4
t ipvsadm -S4 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S5
t ipvsadm -S5 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S6
t ipvsadm -S6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S7
t ipvsadm -S7 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S8
t ipvsadm -S8 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S9
t ipvsadm -S9 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-S?'
t ipvsadm '-S?' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S@
t ipvsadm -S@ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S%
t ipvsadm -S% 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S.
t ipvsadm -S. 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S,
t ipvsadm -S, 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -S:
t ipvsadm -S: 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-S;'
t ipvsadm '-S;' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CA
t ipvsadm -CA 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CE
t ipvsadm -CE 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CD
t ipvsadm -CD 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CC
t ipvsadm -CC 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CR
t ipvsadm -CR 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CS
t ipvsadm -CS 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ca
t ipvsadm -Ca 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ce
t ipvsadm -Ce 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cd
t ipvsadm -Cd 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CL
t ipvsadm -CL 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cl
t ipvsadm -Cl 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CZ
t ipvsadm -CZ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cv
t ipvsadm -Cv 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ct
t ipvsadm -Ct 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cu
t ipvsadm -Cu 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cf
t ipvsadm -Cf 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cs
t ipvsadm -Cs 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cb
t ipvsadm -Cb 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cp
t ipvsadm -Cp 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CM
t ipvsadm -CM 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Co
t ipvsadm -Co 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cr
t ipvsadm -Cr 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cg
t ipvsadm -Cg 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ci
t ipvsadm -Ci 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cm
t ipvsadm -Cm 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cw
t ipvsadm -Cw 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cx
t ipvsadm -Cx 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cy
t ipvsadm -Cy 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cn
t ipvsadm -Cn 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cc
t ipvsadm -Cc 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C6
t ipvsadm -C6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CX
t ipvsadm -CX 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CB
t ipvsadm -CB 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CF
t ipvsadm -CF 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CG
t ipvsadm -CG 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CH
t ipvsadm -CH 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CI
t ipvsadm -CI 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CJ
t ipvsadm -CJ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CK
t ipvsadm -CK 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CN
t ipvsadm -CN 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CO
t ipvsadm -CO 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CP
t ipvsadm -CP 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CQ
t ipvsadm -CQ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CT
t ipvsadm -CT 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CU
t ipvsadm -CU 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CV
t ipvsadm -CV 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CW
t ipvsadm -CW 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -CY
t ipvsadm -CY 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cj
t ipvsadm -Cj 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ck
t ipvsadm -Ck 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cq
t ipvsadm -Cq 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Cz
t ipvsadm -Cz 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C0
t ipvsadm -C0 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C1
t ipvsadm -C1 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C2
t ipvsadm -C2 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C3
t ipvsadm -C3 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C4
t ipvsadm -C4 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C5
t ipvsadm -C5 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C6
t ipvsadm -C6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C7
t ipvsadm -C7 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C8
t ipvsadm -C8 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C9
t ipvsadm -C9 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-C?'
t ipvsadm '-C?' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C@
t ipvsadm -C@ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C%
t ipvsadm -C% 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C.
t ipvsadm -C. 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C,
t ipvsadm -C, 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -C:
t ipvsadm -C: 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-C;'
t ipvsadm '-C;' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZA
t ipvsadm -ZA 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZE
t ipvsadm -ZE 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZD
t ipvsadm -ZD 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZC
t ipvsadm -ZC 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZR
t ipvsadm -ZR 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZS
t ipvsadm -ZS 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Za
t ipvsadm -Za 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ze
t ipvsadm -Ze 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zd
t ipvsadm -Zd 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZL
t ipvsadm -ZL 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zl
t ipvsadm -Zl 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZZ
t ipvsadm -ZZ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zv
t ipvsadm -Zv 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zt
t ipvsadm -Zt 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zu
t ipvsadm -Zu 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zf
t ipvsadm -Zf 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zs
t ipvsadm -Zs 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zb
t ipvsadm -Zb 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zp
t ipvsadm -Zp 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZM
t ipvsadm -ZM 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zo
t ipvsadm -Zo 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zr
t ipvsadm -Zr 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zg
t ipvsadm -Zg 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zi
t ipvsadm -Zi 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zm
t ipvsadm -Zm 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zw
t ipvsadm -Zw 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zx
t ipvsadm -Zx 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zy
t ipvsadm -Zy 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zn
t ipvsadm -Zn 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zc
t ipvsadm -Zc 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z6
t ipvsadm -Z6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZX
t ipvsadm -ZX 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZB
t ipvsadm -ZB 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZF
t ipvsadm -ZF 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZG
t ipvsadm -ZG 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZH
t ipvsadm -ZH 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZI
t ipvsadm -ZI 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZJ
t ipvsadm -ZJ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZK
t ipvsadm -ZK 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZN
t ipvsadm -ZN 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZO
t ipvsadm -ZO 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZP
t ipvsadm -ZP 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZQ
t ipvsadm -ZQ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZT
t ipvsadm -ZT 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZU
t ipvsadm -ZU 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZV
t ipvsadm -ZV 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZW
t ipvsadm -ZW 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -ZY
t ipvsadm -ZY 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zj
t ipvsadm -Zj 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zk
t ipvsadm -Zk 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zq
t ipvsadm -Zq 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Zz
t ipvsadm -Zz 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z0
t ipvsadm -Z0 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z1
t ipvsadm -Z1 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z2
t ipvsadm -Z2 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z3
t ipvsadm -Z3 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z4
t ipvsadm -Z4 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z5
t ipvsadm -Z5 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z6
t ipvsadm -Z6 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z7
t ipvsadm -Z7 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z8
t ipvsadm -Z8 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z9
t ipvsadm -Z9 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-Z?'
t ipvsadm '-Z?' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z@
t ipvsadm -Z@ 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z%
t ipvsadm -Z% 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z.
t ipvsadm -Z. 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z,
t ipvsadm -Z, 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Z:
t ipvsadm -Z: 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm '-Z;'
t ipvsadm '-Z;' 10.0.0.1:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Att 10.0.0.9:80
t ipvsadm -Att 10.0.0.9:80 rr
t ipvsadm -att 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ats 10.0.0.9:80
t ipvsadm -Ats 10.0.0.9:80 rr
t ipvsadm -ats 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Atm 10.0.0.9:80
t ipvsadm -Atm 10.0.0.9:80 rr
t ipvsadm -atm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Atp 10.0.0.9:80
t ipvsadm -Atp 10.0.0.9:80 rr
t ipvsadm -atp 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Atw 10.0.0.9:80
t ipvsadm -Atw 10.0.0.9:80 rr
t ipvsadm -atw 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Atn 10.0.0.9:80
t ipvsadm -Atn 10.0.0.9:80 rr
t ipvsadm -atn 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Atg 10.0.0.9:80
t ipvsadm -Atg 10.0.0.9:80 rr
t ipvsadm -atg 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ato 10.0.0.9:80
t ipvsadm -Ato 10.0.0.9:80 rr
t ipvsadm -ato 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -At6 10.0.0.9:80
t ipvsadm -At6 10.0.0.9:80 rr
t ipvsadm -at6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ast 10.0.0.9:80
t ipvsadm -Ast 10.0.0.9:80 rr
t ipvsadm -ast 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ass 10.0.0.9:80
t ipvsadm -Ass 10.0.0.9:80 rr
t ipvsadm -ass 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Asm 10.0.0.9:80
t ipvsadm -Asm 10.0.0.9:80 rr
t ipvsadm -asm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Asp 10.0.0.9:80
t ipvsadm -Asp 10.0.0.9:80 rr
t ipvsadm -asp 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Asw 10.0.0.9:80
t ipvsadm -Asw 10.0.0.9:80 rr
t ipvsadm -asw 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Asn 10.0.0.9:80
t ipvsadm -Asn 10.0.0.9:80 rr
t ipvsadm -asn 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Asg 10.0.0.9:80
t ipvsadm -Asg 10.0.0.9:80 rr
t ipvsadm -asg 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aso 10.0.0.9:80
t ipvsadm -Aso 10.0.0.9:80 rr
t ipvsadm -aso 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -As6 10.0.0.9:80
t ipvsadm -As6 10.0.0.9:80 rr
t ipvsadm -as6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amt 10.0.0.9:80
t ipvsadm -Amt 10.0.0.9:80 rr
t ipvsadm -amt 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ams 10.0.0.9:80
t ipvsadm -Ams 10.0.0.9:80 rr
t ipvsadm -ams 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amm 10.0.0.9:80
t ipvsadm -Amm 10.0.0.9:80 rr
t ipvsadm -amm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amp 10.0.0.9:80
t ipvsadm -Amp 10.0.0.9:80 rr
t ipvsadm -amp 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amw 10.0.0.9:80
t ipvsadm -Amw 10.0.0.9:80 rr
t ipvsadm -amw 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amn 10.0.0.9:80
t ipvsadm -Amn 10.0.0.9:80 rr
t ipvsadm -amn 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amg 10.0.0.9:80
t ipvsadm -Amg 10.0.0.9:80 rr
t ipvsadm -amg 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Amo 10.0.0.9:80
t ipvsadm -Amo 10.0.0.9:80 rr
t ipvsadm -amo 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Am6 10.0.0.9:80
t ipvsadm -Am6 10.0.0.9:80 rr
t ipvsadm -am6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Apt 10.0.0.9:80
t ipvsadm -Apt 10.0.0.9:80 rr
t ipvsadm -apt 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aps 10.0.0.9:80
t ipvsadm -Aps 10.0.0.9:80 rr
t ipvsadm -aps 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Apm 10.0.0.9:80
t ipvsadm -Apm 10.0.0.9:80 rr
t ipvsadm -apm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -App 10.0.0.9:80
t ipvsadm -App 10.0.0.9:80 rr
t ipvsadm -app 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Apw 10.0.0.9:80
t ipvsadm -Apw 10.0.0.9:80 rr
t ipvsadm -apw 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Apn 10.0.0.9:80
t ipvsadm -Apn 10.0.0.9:80 rr
t ipvsadm -apn 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Apg 10.0.0.9:80
t ipvsadm -Apg 10.0.0.9:80 rr
t ipvsadm -apg 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Apo 10.0.0.9:80
t ipvsadm -Apo 10.0.0.9:80 rr
t ipvsadm -apo 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ap6 10.0.0.9:80
t ipvsadm -Ap6 10.0.0.9:80 rr
t ipvsadm -ap6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Awt 10.0.0.9:80
t ipvsadm -Awt 10.0.0.9:80 rr
t ipvsadm -awt 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aws 10.0.0.9:80
t ipvsadm -Aws 10.0.0.9:80 rr
t ipvsadm -aws 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Awm 10.0.0.9:80
t ipvsadm -Awm 10.0.0.9:80 rr
t ipvsadm -awm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Awp 10.0.0.9:80
t ipvsadm -Awp 10.0.0.9:80 rr
t ipvsadm -awp 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aww 10.0.0.9:80
t ipvsadm -Aww 10.0.0.9:80 rr
t ipvsadm -aww 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Awn 10.0.0.9:80
t ipvsadm -Awn 10.0.0.9:80 rr
t ipvsadm -awn 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Awg 10.0.0.9:80
t ipvsadm -Awg 10.0.0.9:80 rr
t ipvsadm -awg 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Awo 10.0.0.9:80
t ipvsadm -Awo 10.0.0.9:80 rr
t ipvsadm -awo 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aw6 10.0.0.9:80
t ipvsadm -Aw6 10.0.0.9:80 rr
t ipvsadm -aw6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ant 10.0.0.9:80
t ipvsadm -Ant 10.0.0.9:80 rr
t ipvsadm -ant 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ans 10.0.0.9:80
t ipvsadm -Ans 10.0.0.9:80 rr
t ipvsadm -ans 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Anm 10.0.0.9:80
t ipvsadm -Anm 10.0.0.9:80 rr
t ipvsadm -anm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Anp 10.0.0.9:80
t ipvsadm -Anp 10.0.0.9:80 rr
t ipvsadm -anp 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Anw 10.0.0.9:80
t ipvsadm -Anw 10.0.0.9:80 rr
t ipvsadm -anw 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ann 10.0.0.9:80
t ipvsadm -Ann 10.0.0.9:80 rr
t ipvsadm -ann 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ang 10.0.0.9:80
t ipvsadm -Ang 10.0.0.9:80 rr
t ipvsadm -ang 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ano 10.0.0.9:80
t ipvsadm -Ano 10.0.0.9:80 rr
t ipvsadm -ano 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -An6 10.0.0.9:80
t ipvsadm -An6 10.0.0.9:80 rr
t ipvsadm -an6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Agt 10.0.0.9:80
t ipvsadm -Agt 10.0.0.9:80 rr
t ipvsadm -agt 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ags 10.0.0.9:80
t ipvsadm -Ags 10.0.0.9:80 rr
t ipvsadm -ags 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Agm 10.0.0.9:80
t ipvsadm -Agm 10.0.0.9:80 rr
t ipvsadm -agm 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Agp 10.0.0.9:80
t ipvsadm -Agp 10.0.0.9:80 rr
t ipvsadm -agp 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Agw 10.0.0.9:80
t ipvsadm -Agw 10.0.0.9:80 rr
t ipvsadm -agw 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Agn 10.0.0.9:80
t ipvsadm -Agn 10.0.0.9:80 rr
t ipvsadm -agn 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Agg 10.0.0.9:80
t ipvsadm -Agg 10.0.0.9:80 rr
t ipvsadm -agg 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ago 10.0.0.9:80
t ipvsadm -Ago 10.0.0.9:80 rr
t ipvsadm -ago 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ag6 10.0.0.9:80
t ipvsadm -Ag6 10.0.0.9:80 rr
t ipvsadm -ag6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aot 10.0.0.9:80
t ipvsadm -Aot 10.0.0.9:80 rr
t ipvsadm -aot 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aos 10.0.0.9:80
t ipvsadm -Aos 10.0.0.9:80 rr
t ipvsadm -aos 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aom 10.0.0.9:80
t ipvsadm -Aom 10.0.0.9:80 rr
t ipvsadm -aom 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aop 10.0.0.9:80
t ipvsadm -Aop 10.0.0.9:80 rr
t ipvsadm -aop 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aow 10.0.0.9:80
t ipvsadm -Aow 10.0.0.9:80 rr
t ipvsadm -aow 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aon 10.0.0.9:80
t ipvsadm -Aon 10.0.0.9:80 rr
t ipvsadm -aon 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aog 10.0.0.9:80
t ipvsadm -Aog 10.0.0.9:80 rr
t ipvsadm -aog 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Aoo 10.0.0.9:80
t ipvsadm -Aoo 10.0.0.9:80 rr
t ipvsadm -aoo 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -Ao6 10.0.0.9:80
t ipvsadm -Ao6 10.0.0.9:80 rr
t ipvsadm -ao6 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6t 10.0.0.9:80
t ipvsadm -A6t 10.0.0.9:80 rr
t ipvsadm -a6t 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6s 10.0.0.9:80
t ipvsadm -A6s 10.0.0.9:80 rr
t ipvsadm -a6s 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6m 10.0.0.9:80
t ipvsadm -A6m 10.0.0.9:80 rr
t ipvsadm -a6m 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6p 10.0.0.9:80
t ipvsadm -A6p 10.0.0.9:80 rr
t ipvsadm -a6p 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6w 10.0.0.9:80
t ipvsadm -A6w 10.0.0.9:80 rr
t ipvsadm -a6w 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6n 10.0.0.9:80
t ipvsadm -A6n 10.0.0.9:80 rr
t ipvsadm -a6n 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6g 10.0.0.9:80
t ipvsadm -A6g 10.0.0.9:80 rr
t ipvsadm -a6g 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A6o 10.0.0.9:80
t ipvsadm -A6o 10.0.0.9:80 rr
t ipvsadm -a6o 10.0.0.1:80 -r 10.0.1.8:80
ipvsadm -R <<< $'-C\n-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80'
t ipvsadm -A66 10.0.0.9:80
t ipvsadm -A66 10.0.0.9:80 rr
t ipvsadm -a66 10.0.0.1:80 -r 10.0.1.8:80
