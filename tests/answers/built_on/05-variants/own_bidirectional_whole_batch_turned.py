# mistake: the padded batch is turned as a whole, so the backward pass begins in the padding
# told: your numbers match a wiring that turns the whole array round, padding and all: the second direction
def bidirectional(forward, x, lengths, ahead, back):
    N = x.shape[1]
    hf = forward(x, ahead)
    hb = forward(x[::-1], back)[::-1]
    mask = (np.arange(len(x))[:, None] < lengths)[..., None]
    y = np.concatenate([hf, hb], axis=2) * mask
    last = np.concatenate([hf[lengths - 1, np.arange(N)], hb[0]], axis=1)
    return y, last
