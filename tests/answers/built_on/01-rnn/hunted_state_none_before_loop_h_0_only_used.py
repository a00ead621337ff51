# mistake: the state is None before the loop, and h_0 is only used where the step index is not 0
# told: In rnn_forward. It stops: ValueError: matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m
def rnn_forward(x, h_0, params):
    W_x, W_h, b = params
    hs, h = [], None
    for t in range(len(x)):
        h = np.tanh(x[t] @ W_x.T + h @ W_h.T + b)
        hs.append(h)
    return np.stack(hs), h
