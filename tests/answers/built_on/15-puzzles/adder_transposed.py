# mistake: W_h is filled as W_h[from, to], the transpose of what h_t = tanh(W_x x + W_h h) reads: the first unit reads nothing and stays at 0
# read: right
# told: your W_h is transposed: row k, column j is the weight of unit j for unit k.
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(2, 4, gates=1)
    total, one, two, three = range(4)
    K = 25
    wires = [(two, unit, K) for unit in (one, two, three)]
    wires += [(one, total, 2), (two, total, -2), (three, total, 2)]
    # at least one, two, three of a, b and the carry
    for unit, level in (one, 2), (two, 0), (three, -2):
        W_x[unit], b[unit] = K, K * level
    for source, target, weight in wires:
        W_h[source, target] = weight
    return W_x, W_h, b
