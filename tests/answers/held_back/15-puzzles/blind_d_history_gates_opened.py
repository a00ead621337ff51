# mistake: In history_params the input gate is opened with a bias of 40, so that a bit adds 1 and not a half: c is twice the number that is asked for.
# read: right
# told: your input gate has the bias 40, so at rest i = 1: with a smaller one all would hold.
def history_params():
    gates = {"i": 40.0, "f": 0.0, "g": 0.0, "o": 40.0}
    W_x, W_h, b = zeros(D=1, H=1)
    for name, bias in gates.items():
        b[rows(name)] = bias
    W_x[rows("g"), 0] = 40.0
    return W_x, W_h, b
