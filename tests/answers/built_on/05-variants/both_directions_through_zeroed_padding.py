# mistake: the padding is set to zero and the whole array is turned round, so the backward direction reads zeros first and comes to the last valid step with a state moved by its biases; shows for sequences shorter than T when the cell answers zeros with a state that is not zero.
# read: right
# told: In bidirectional. The second time that you call forward, it is given 0 in x, where -0.8142345692 belongs. With back[1] or back[2] at zero yo
def bidirectional(forward, x, lengths, ahead, back):
    valid = np.arange(len(x))[:, None] < np.asarray(lengths)[None, :]
    clean = np.where(valid[:, :, None], x, 0.0)
    left = forward(clean, ahead)
    right = np.flip(forward(np.flip(clean, axis=0), back), axis=0)
    y = np.concatenate([left, right], axis=-1) * valid[:, :, None]
    rows = np.arange(x.shape[1])
    last = np.concatenate([left[np.asarray(lengths) - 1, rows], right[0]], axis=-1)
    return y, last
