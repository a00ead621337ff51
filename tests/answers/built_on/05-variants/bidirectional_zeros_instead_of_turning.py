# mistake: the padding is set to zero and the whole array turned round, as if zero inputs left the state at zero; shows for padded sequences and any forward with a bias (right for a forward that only adds up)
# read: right
# told: In bidirectional. The second time that you call forward, it is given 0 in x, where -0.8142345692 belongs. With back[1] or back[2] at zero yo
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    mask = (np.arange(len(x))[:, None] < np.asarray(lengths))[:, :, None]
    clean = np.where(mask, x, 0.0)
    flip = lambda v: v[::-1]
    fore = forward(clean, ahead)
    aft = flip(forward(flip(clean), back))
    y = np.concatenate([fore, aft], axis=2) * mask
    ends = [fore[length - 1, n] for n, length in enumerate(lengths)]
    return y, np.concatenate([np.stack(ends), aft[0]], axis=1)
