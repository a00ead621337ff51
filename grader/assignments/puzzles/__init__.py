"""15: networks set by hand, with as few weights as can be: a latch, fifty bits, parity, brackets, an adder, a stack."""
