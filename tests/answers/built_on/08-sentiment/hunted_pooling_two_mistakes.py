# mistake: TWO: last_state counts from the end of the batch; masked_mean takes the padding off by subtracting it
# told: your last_state counts from the end of the batch, as if padding came first
def last_state(h, lengths):
    return h[len(h) - lengths, np.arange(h.shape[1])]


def masked_mean(h, lengths):
    return np.array([(h[:, n].sum(axis=0) - h[k:, n].sum(axis=0)) / k for n, k in enumerate(lengths)])
