"""Mistakes in the gradients of one step of the LSTM, as edits of `lstm_ref.lstm`."""

from itertools import permutations

from grader.judging.diagnosis import Bug

PAGE = "04-bptt.html#"
NAMES = ("cell_backward", "step_backward")  # what is edited
TOTAL = "dc_t = dc_t + dh_t * o * (1 - tanh_c**2)"
ROWS = "np.concatenate([da_i, da_f, da_g, da_o], axis=-1)"
DC_PREV = f"return {ROWS}, dc_t * f"
DPARAMS = "dparams = Params(da.T @ x_t, da.T @ h_prev, da.sum(axis=0))"
RETURN = "return da @ params.W_x, (da @ params.W_h, dc_prev), dparams"
LINE = {
    "i": "da_i = dc_t * g * i * (1 - i)",
    "f": "da_f = dc_t * c_prev * f * (1 - f)",
    "g": "da_g = dc_t * i * (1 - g**2)",
    "o": "da_o = dh_t * tanh_c * o * (1 - o)",
}
GATE = {"i": "input gate", "f": "forget gate", "g": "candidate", "o": "output gate"}
C_T = "(f * c_prev + i * g)"


def total(new, words):
    return Bug(
        TOTAL, f"dc_t = {new}", f"your gradients match a step back in which {words}.", PAGE + "the-total-derivative"
    )


def block(gate, new, words):
    return Bug(
        LINE[gate],
        f"da_{gate} = {new}",
        f"your gradients match a step back in which {words}.",
        PAGE + "the-gates-backward",
    )


def previous(new, words, anchor="the-state-before"):
    return Bug(DC_PREV, f"return {ROWS}, {new}", f"your dc_prev matches a step back in which {words}.", PAGE + anchor)


def weights(new, words):
    return Bug(
        DPARAMS, f"dparams = Params({new})", f"your gradients match a step back in which {words}.", PAGE + "the-weights"
    )


def returned(new, words, anchor="the-state-before"):
    return Bug(RETURN, f"return {new}", f"your function matches a step back {words}.", PAGE + anchor)


TOTAL_BUGS = [
    total("dh_t * o * (1 - tanh_c**2)", "the dc_t that comes from later is dropped: c_t also reaches the loss through c_{t+1}"),
    total("dc_t + 0 * dh_t", "c_t has no part in h_t: the path through h_t is missing from the total derivative of c_t"),
    total("dc_t + dh_t * o", "the derivative 1 - tanh(c_t)^2 of the tanh is missing from the path through h_t"),
    total("dc_t + dh_t", "dh_t is added to dc_t as it is: h_t = o * tanh(c_t) lies between them"),
    total("dc_t * dh_t * o * (1 - tanh_c**2)", "the two paths to c_t are multiplied: paths add up"),
    total("dc_t + dh_t * o * (1 - tanh_c)", "the derivative of the tanh is 1 - tanh(c_t): its square is missing"),
    total("dc_t + dh_t * o * (1 - np.tanh(tanh_c) ** 2)", "the derivative of the tanh is taken at tanh(c_t), not at c_t: one tanh too many"),
    total(f"dc_t + dh_t * o * (1 - {C_T} ** 2)", "the derivative of the tanh is 1 - c_t^2: it is 1 - tanh(c_t)^2"),
    total("dc_t + dh_t * o * (1 - np.tanh(c_prev) ** 2)", "the derivative of the tanh is taken at c_prev: h_t shows the new c_t"),
]  # fmt: skip

OTHER = {"i": "g", "f": "c_prev"}  # what multiplies dc_t besides the slope
GATE_BUGS = [
    *(block(gate, f"dc_t * {OTHER[gate]}", f"the slope {gate} (1 - {gate}) of the {GATE[gate]} is missing") for gate in "if"),
    block("o", "dh_t * tanh_c", "the slope o (1 - o) of the output gate is missing"),
    *(
        block(gate, f"{head} * sigmoid({gate}) * (1 - sigmoid({gate}))",
              f"the slope of the {GATE[gate]} is taken at {gate}, not at a_{gate}: one sigmoid too many")
        for gate, head in (("i", "dc_t * g"), ("f", "dc_t * c_prev"), ("o", "dh_t * tanh_c"))
    ),
    block("g", "dc_t * i * (1 - np.tanh(g) ** 2)", "the slope of the candidate is taken at g, not at a_g: one tanh too many"),
    *(
        block(gate, f"{head} * (1 - {gate} ** 2)", f"the {GATE[gate]} has the slope of a tanh: a sigmoid's is {gate} (1 - {gate})")
        for gate, head in (("i", "dc_t * g"), ("f", "dc_t * c_prev"), ("o", "dh_t * tanh_c"))
    ),
    block("g", "dc_t * i * g * (1 - g)", "the candidate has the slope of a sigmoid: a tanh's is 1 - g^2"),
    block("g", "dc_t * i * (1 - g)", "the slope of the candidate is 1 - g: the square is missing"),
    *(
        block(gate, f"{head} * {gate}", f"the slope of the {GATE[gate]} is {gate} alone: the factor 1 - {gate} is missing")
        for gate, head in (("i", "dc_t * g"), ("f", "dc_t * c_prev"), ("o", "dh_t * tanh_c"))
    ),
    block("i", "dc_t * c_prev * i * (1 - i)", "the input gate's gradient holds c_prev: the input gate multiplies the candidate"),
    block("f", "dc_t * g * f * (1 - f)", "the forget gate's gradient holds the candidate: the forget gate multiplies c_prev"),
    block("f", f"dc_t * {C_T} * f * (1 - f)", "the forget gate's gradient holds the new c_t: the forget gate multiplies c_prev"),
    block("f", "dc_t * np.tanh(c_prev) * f * (1 - f)", "the forget gate's gradient holds tanh(c_prev): the forget gate multiplies c_prev itself"),
    block("g", "dc_t * f * (1 - g**2)", "the candidate's gradient holds the forget gate: the input gate multiplies the candidate"),
    block("o", f"dh_t * {C_T} * o * (1 - o)", "the output gate's gradient holds c_t: the output gate multiplies tanh(c_t)"),
    block("o", "dc_t * tanh_c * o * (1 - o)", "the output gate's gradient comes from dc_t: the output gate reaches the loss through h_t alone"),
    *(block(gate, f"-{LINE[gate].split(' = ')[1]}", f"the gradient of the {GATE[gate]} has the wrong sign") for gate in "ifgo"),
]  # fmt: skip

STATE_BUGS = [
    previous("dc_t", "c_prev is reached without the forget gate: dc_prev is dc_t * f"),
    previous("dc_t * i", "c_prev is reached through the input gate: it is the forget gate that keeps c_prev"),
    previous("dc_t * (1 - f)", "c_prev is reached through 1 - f: f is the share kept"),
    previous("dc_t * f * (1 - f)", "c_prev is reached through the slope of the forget gate: it is multiplied by f itself"),
    previous("(dc_t - dh_t * o * (1 - tanh_c**2)) * f", "only the dc_t from later reaches c_prev: the part of c_t that went through h_t is missing", "the-total-derivative"),
    previous("dc_t * f + da_f", "the path through the forget gate's pre-activation is added to dc_prev: a_f depends on h_prev, not on c_prev"),
    returned("da @ params.W_x, (da @ params.W_h + dstate[0], dc_prev), dparams", "that adds the dh_t it was given to dh_prev: h_prev reaches h_t only through the gates"),
    returned("da @ params.W_x, ((da @ params.W_h) * gates[1], dc_prev), dparams", "that multiplies dh_prev by the forget gate: only c_prev passes through it"),
    returned("da @ params.W_x, (0 * h_prev, dc_prev), dparams", "whose dh_prev is zero: the path through h into the gates is missing", "two-paths"),
    returned("da @ params.W_x, (da @ np.vstack([part.T for part in np.split(params.W_h, 4)]), dc_prev), dparams",
             "in which W_h is transposed block by block"),
    returned("da @ params.W_x.reshape(params.W_x.shape[::-1]).T, (da @ params.W_h, dc_prev), dparams", "in which W_x is reshaped where it should be transposed"),
    returned("da @ params.W_x, (dc_prev, da @ params.W_h), dparams", "that returns (dc_prev, dh_prev): the state is always (h, c)"),
    returned("da @ params.W_x, (da @ params.W_h, dc_prev), (dparams[1], dparams[0], dparams[2])", "that returns dW_h before dW_x", "the-weights"),
]  # fmt: skip

WEIGHT_BUGS = [
    weights("da.T @ x_t, da.T @ (gates[3] * gates[4]), da.sum(axis=0)", "dW_h is made with h_t: W_h multiplies h_{t-1}"),
    weights("da.T @ x_t, da.T @ c_prev, da.sum(axis=0)", "dW_h is made with c_{t-1}: W_h multiplies h_{t-1}"),
    weights("da.T @ x_t, da.T @ h_prev, da.mean(axis=0)", "db is a mean over the batch: it is a sum"),
    weights("da.T @ x_t / len(da), da.T @ h_prev / len(da), da.mean(axis=0)", "the gradients of the weights are means over the batch: they are sums, since the loss is one number for all"),
    weights("da.T @ x_t / len(da), da.T @ h_prev / len(da), da.sum(axis=0)", "dW_x and dW_h are means over the batch: they are sums, as db is"),
    weights("da.T @ x_t, da.T @ h_prev, da.sum(axis=1)", "db is summed over the gates' rows, axis 1: it is summed over the batch, axis 0"),
    weights("da.T @ x_t, da.T @ h_prev, da[0]", "db is that of the first sequence alone: it is summed over the batch"),
    weights("da.T @ x_t, da.T @ h_prev, da.sum(axis=0, keepdims=True)", "db has an axis too many, (1, 4H): it has the shape of b"),
    weights("(da.T @ x_t).T, (da.T @ h_prev).T, da.sum(axis=0)", "dW_x and dW_h are transposed: a gradient has the shape of what it belongs to"),
    weights("da.T @ x_t, da.T @ h_prev, 2 * da.sum(axis=0)", "db is twice what it should be, as if there were two biases"),
    weights("0 * (da.T @ x_t), 0 * (da.T @ h_prev), da.sum(axis=0)", "the weights get no gradient"),
]  # fmt: skip

ORDER_BUGS = [
    Bug(ROWS, ROWS.replace("da_i, da_f, da_g, da_o", ", ".join(f"da_{gate}" for gate in order)),
        f"your gradients match a step back whose rows are stacked {', '.join(order)}: here they are i, f, g, o.", PAGE + "the-weights")
    for order in permutations("ifgo")
    if order != tuple("ifgo")
]  # fmt: skip

BUGS = TOTAL_BUGS + GATE_BUGS + STATE_BUGS + WEIGHT_BUGS + ORDER_BUGS
