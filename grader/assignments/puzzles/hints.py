"""Hints for the puzzles. None says how many weights are enough: that is what is puzzled about."""

from grader.judging.hints import Hints

BY_HAND = "03-gates.html#by-hand"

HINTS = {
    "reset_latch_params": Hints(
        "A set may come a hundred times in a row. Must the unit really hold the same number after the hundredth as after "
        "the first, or is it enough that a reset clears whatever is there?",
        "Only one gate can throw away what is in c. What must it be at rest, and what at a reset? Then look at the other "
        "gates with all their weights at zero: what does a set add to c, and is h on?",
        "Let the candidate follow `set`. Hold the forget gate open by its part of `b`, and let `reset` in `W_x` overrule "
        "that bias. Then ask of each remaining weight whether anything fails without it.",
        BY_HAND,
    ),
    "history_params": Hints(
        "Write c for this step with the help of c for the step before. What share of the old is kept, what share of the "
        "bit is added, and which gates have these values by themselves?",
        "Take a gate whose weights are all zero: it is 0.5. Put that for f and for i into the equation of c. What is left "
        "to be said about g, for a bit of 1 and of −1?",
        "Leave the gates alone. All that `W_x` must do is to make the candidate 1 or −1 so exactly that thirty halvings "
        "do not show the difference: a tanh that is saturated in every digit.",
        BY_HAND,
    ),
    "parity_params": Hints(
        "There are four cases: the bit is 0 or 1, the unit is on or off. In which of them may something be added to c, "
        "and in which must what is there be thrown away?",
        "A 1 that comes while the unit is on must clear it and write nothing. A gate knows the bit by its `W_x` and the "
        "state by its `W_h`. Which gate should know which?",
        "Let a 1 drive the candidate, and let a 1 also shut the forget gate, which `b` holds open. What is left is that "
        "nothing be written while h is up: an entry of `W_h` sees to that.",
        BY_HAND,
    ),
    "bracket_params": Hints(
        "Say it with the depth before a bracket, not after it: at which bracket, and at which depth, must the alarm go on? "
        "And what must the second unit know for that?",
        "The first unit is the counter of chapter 3. The second hears the closing bracket itself, and reads h of the first "
        "unit, which is that of the step before: 0 at depth 0, above 0 inside.",
        "Give the second unit a candidate that follows `close` and a forget gate that is open by `b`. Then one weight in "
        "`W_h` shuts its input gate while the first unit shows a depth; mind which row and which column.",
        BY_HAND,
    ),
    "adder_params": Hints(
        "If two bits and a carry have the sum S, from 0 to 3, what is the new carry, and what is left of S when the new "
        "carry has taken its share?",
        "The carry is a switch: with 1 and −1 for the bits it is the sign of a + b + carry. The sum bit needs that number "
        "and the new carry, both of this step, so it is made one step later.",
        "Three units do: one keeps the carry with large weights, one holds a + b + carry as a tiny number, and the first "
        "reads both from `W_h`: it blows the tiny one up again and subtracts the carry twice.",
        "01-rnn.html#rnn-step",
    ),
    "stack_params": Hints(
        "At a push g must be the bit alone, at a pop a small number made of both h. How can one row of weights do both, if "
        "the bit has a weight so large that nothing else counts?",
        "Find the weights in this order: f at push, pop and rest; i at push, pop and rest; the second unit, which shows "
        "±0.5 tanh(0.5); last g at a pop. With f = 1 and i = 0.5, i times g must be c − κ top.",
        "h of the first unit is about c / 2, so for i g = c the weight in `W_h` is 4 if i is one half. The weight of the "
        "second unit follows from `kappa` and from what it shows: compute it in code.",
        BY_HAND,
    ),
}
