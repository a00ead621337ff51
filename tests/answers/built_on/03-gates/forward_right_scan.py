# mistake: none
def lstm_forward(x, state, params):
    def scan(pair):
        yield pair
        for x_t in x:
            pair = lstm_step(x_t, pair, params)
            yield pair

    h_0, c_0 = state
    history = list(scan((h_0.copy(), c_0.copy())))
    h_T, c_T = history[-1]
    # the pair before the first step is no output
    h = np.concatenate([h_0[None, :, :]] + [pair[0][None, :, :] for pair in history[1:]])[1:]
    return h, (h_T, c_T)
