# mistake: forgets that forward functions return a pair: loops from t=1 with h[0] = h_0's step missing b; i.e. first step without W_h part
# told: your rnn_forward matches a loop that ignores h_0 and starts from zeros.
def rnn_forward(x, h_0, params):
    W_x, W_h, b = params
    h = np.tanh(x[0] @ W_x.T + b)
    hs = [h]
    for t in range(1, len(x)):
        h = rnn_step(x[t], h, params)
        hs.append(h)
    return np.stack(hs), h
