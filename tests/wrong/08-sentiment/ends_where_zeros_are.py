# loses: check-pooling
# told: In last_state
def last_state(h, lengths):
    h = np.where((np.arange(len(h))[:, None] < lengths)[:, :, None], h, 0)
    some = (h != 0).any(axis=2)
    last = len(h) - 1 - some[::-1].argmax(axis=0)
    return h[last, np.arange(h.shape[1])]
