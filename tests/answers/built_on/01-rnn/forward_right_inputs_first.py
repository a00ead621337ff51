# mistake: none
def rnn_forward(x, h_0, params):
    W_x, W_h, b = params
    # what the inputs say can be computed for all steps at once; only the rest has to wait
    drive = np.einsum("hd,tnd->tnh", W_x, x) + b
    state = np.array(h_0, dtype=float)

    def unrolled():
        nonlocal state
        for from_input in drive:
            state = np.tanh(from_input + np.einsum("kh,nh->nk", W_h, state))
            yield state

    every = np.empty(drive.shape)
    for place, h_t in zip(every, unrolled()):
        place[...] = h_t
    return every, state.copy()
