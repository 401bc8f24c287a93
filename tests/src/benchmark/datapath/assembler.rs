//! BPF programs written instruction by instruction: what makes the packets of the benchmark and what they are compared
//! with must be as small as can be, and needs no compiler. Source: RFC 9669.

/// A register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Register(u8);

pub(super) const R0: Register = Register(0);
pub(super) const R1: Register = Register(1);
pub(super) const R2: Register = Register(2);
pub(super) const R3: Register = Register(3);
pub(super) const R4: Register = Register(4);
pub(super) const R5: Register = Register(5);
pub(super) const R6: Register = Register(6);
pub(super) const R7: Register = Register(7);
pub(super) const R8: Register = Register(8);
pub(super) const R9: Register = Register(9);
/// The frame pointer.
pub(super) const R10: Register = Register(10);

/// What an arithmetic instruction does, in 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Operation {
    Add = 0x00,
    Subtract = 0x10,
    Multiply = 0x20,
    Or = 0x40,
    And = 0x50,
    ShiftLeft = 0x60,
    ShiftRight = 0x70,
    Xor = 0xa0,
    Move = 0xb0,
}

/// Bytes of a load or store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Size {
    Four = 0x00,
    Eight = 0x18,
}

/// What a jump asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Condition {
    Greater = 0x20,
    NotEqual = 0x50,
}

const ALU64: u8 = 0x07;
const ALU32: u8 = 0x04;
const JUMP: u8 = 0x05;
const LOAD: u8 = 0x61;
const STORE: u8 = 0x63;
const FROM_REGISTER: u8 = 0x08;
const TO_BIG_ENDIAN: u8 = 0xd8;
const LOAD_IMMEDIATE: u8 = 0x18;
const CALL: u8 = 0x80;
const EXIT: u8 = 0x90;
const PSEUDO_MAP_FD: u8 = 1;
const PSEUDO_MAP_VALUE: u8 = 2;

/// A program that is being written.
#[derive(Clone, Debug, Default)]
pub(super) struct Assembler {
    instructions: Vec<u64>,
    /// Jumps to the end.
    to_end: Vec<usize>,
}

impl Assembler {
    fn push(&mut self, code: u8, to: Register, from: u8, offset: i16, immediate: i32) -> &mut Self {
        let registers = u64::from(to.0 | from << 4);
        let word =
            u64::from(code) | registers << 8 | u64::from(offset as u16) << 16 | u64::from(immediate as u32) << 32;
        self.instructions.push(word);
        self
    }

    /// `to = to OPERATION from`.
    pub(super) fn with(&mut self, operation: Operation, to: Register, from: Register) -> &mut Self {
        self.push(ALU64 | FROM_REGISTER | operation as u8, to, from.0, 0, 0)
    }

    /// `to = to OPERATION number`.
    pub(super) fn with_number(&mut self, operation: Operation, to: Register, number: i32) -> &mut Self {
        self.push(ALU64 | operation as u8, to, 0, 0, number)
    }

    /// `to = from`.
    pub(super) fn copy(&mut self, to: Register, from: Register) -> &mut Self {
        self.with(Operation::Move, to, from)
    }

    /// `to = number`, all 64 bits of it.
    pub(super) fn set(&mut self, to: Register, number: u64) -> &mut Self {
        self.wide(to, 0, number)
    }

    /// `to` as a big-endian number of this many bits.
    pub(super) fn big_endian(&mut self, to: Register, bits: i32) -> &mut Self {
        self.push(ALU32 | TO_BIG_ENDIAN, to, 0, 0, bits)
    }

    /// `to = *(base + offset)`.
    pub(super) fn load(&mut self, size: Size, to: Register, base: Register, offset: i16) -> &mut Self {
        self.push(LOAD | size as u8, to, base.0, offset, 0)
    }

    /// `*(base + offset) = from`.
    pub(super) fn store(&mut self, size: Size, base: Register, offset: i16, from: Register) -> &mut Self {
        self.push(STORE | size as u8, base, from.0, offset, 0)
    }

    /// `to` = the map of this descriptor.
    pub(super) fn map(&mut self, to: Register, map: i32) -> &mut Self {
        self.wide(to, PSEUDO_MAP_FD, u64::from(map as u32))
    }

    /// `to` = the address of the first value of the array of this descriptor.
    pub(super) fn map_value(&mut self, to: Register, map: i32) -> &mut Self {
        self.wide(to, PSEUDO_MAP_VALUE, u64::from(map as u32))
    }

    fn wide(&mut self, to: Register, kind: u8, number: u64) -> &mut Self {
        self.push(LOAD_IMMEDIATE, to, kind, 0, number as i32);
        // the upper half follows; of a map's value it is the offset, 0
        self.push(0, R0, 0, 0, (number >> 32) as i32)
    }

    /// Calls a helper of the kernel.
    pub(super) fn call(&mut self, helper: i32) -> &mut Self {
        self.push(JUMP | CALL, R0, 0, 0, helper)
    }

    /// Goes to [`Self::end`] if `left CONDITION right`.
    pub(super) fn end_if(&mut self, left: Register, condition: Condition, right: Register) -> &mut Self {
        self.to_end.push(self.instructions.len());
        self.push(JUMP | FROM_REGISTER | condition as u8, left, right.0, 0, 0)
    }

    /// The same with a number.
    pub(super) fn end_if_number(&mut self, left: Register, condition: Condition, right: i32) -> &mut Self {
        self.to_end.push(self.instructions.len());
        self.push(JUMP | condition as u8, left, 0, 0, right)
    }

    /// Returns `number`.
    pub(super) fn exit(&mut self, number: i32) -> &mut Self {
        self.with_number(Operation::Move, R0, number).push(JUMP | EXIT, R0, 0, 0, 0)
    }

    /// The program; jumps to the end lead here, where it returns `number`.
    pub(super) fn end(mut self, number: i32) -> Vec<u64> {
        let end = self.instructions.len();
        for at in std::mem::take(&mut self.to_end) {
            let offset = (end - at - 1) as u16;
            self.instructions[at] |= u64::from(offset) << 16;
        }
        self.exit(number);
        self.instructions
    }
}
