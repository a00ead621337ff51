# mistake: place_step takes a picture's neighbour whose h is all zeros for a border and leaves its cell out, too; but h is zeros also where the neighbour's output gate is shut and c is not zero, and this c is lost; right at real borders (h and c zeros) and wherever some unit of the neighbour's h is not 0
# read: right
# told: In place_step. In yours stands, with the right numbers, f_1; what comes next, the part o
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    N, H = left[0].shape
    a = x @ W_x.T + b
    terms = []
    for (h, c), W in ((left, W_1), (above, W_2)):
        there = np.any(h != 0, axis=1, keepdims=True)
        a = a + np.where(there, h @ W.T, 0.0)
        terms.append(np.where(there, c, 0.0))
    gates = a.reshape(N, 5, H)
    i, f_left, f_above, o = (sigmoid(gates[:, k]) for k in (0, 1, 2, 4))
    candidate = np.tanh(gates[:, 3])
    c = f_left * terms[0] + f_above * terms[1] + i * candidate
    return o * np.tanh(c), c
