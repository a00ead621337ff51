# mistake: T is taken as the largest length, so y has max(lengths) rows; where all sequences are shorter than the array, y must still have as many rows as x. The numbers themselves are right.
# read: right
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for eve
def bidirectional(forward, x, lengths, ahead, back):
    longest = max(lengths)
    x = x[:longest]
    turn = lambda v: np.stack([np.concatenate([v[:L, n][::-1], v[L:, n]]) for n, L in enumerate(lengths)], axis=1)
    f, g = forward(x, ahead), turn(forward(turn(x), back))
    both = np.concatenate([f, g], axis=2)
    both = both * (np.arange(longest)[:, None] < np.asarray(lengths))[..., None]
    last = np.stack([np.r_[f[L - 1, n], g[0, n]] for n, L in enumerate(lengths)])
    return both, last
