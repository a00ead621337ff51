# mistake: last_state takes the right outputs but squeezes away every axis of length 1 and not only the first, so a batch of one sentence gives (H,) and not (1, H), and H = 1 gives (N,); right for two or more sentences of two or more units
# read: right
# told: In last_state. The numbers are right; an axis of length 1 is missing or too many: (2,) w
def last_state(h, lengths):
    where = np.asarray(lengths)[None, :, None] - 1
    return np.take_along_axis(h, np.broadcast_to(where, (1,) + h.shape[1:]), axis=0).squeeze()
