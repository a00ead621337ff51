# mistake: beliefs thinks that evidence is gathered from step to step by the readout: it adds up the scores of all steps so far (cumsum over time) before the softmax, although p_t is the softmax of the scores of h_t alone; right at the first step (and for T = 1) only
# read: right
# told: your beliefs add up the scores of all steps so far: each step is read out by itself.
def beliefs(h, W_y, b_y):
    scores = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    evidence = np.cumsum(scores, axis=0)
    evidence = evidence - evidence.max(axis=2, keepdims=True)
    p = np.exp(evidence)
    return p / p.sum(axis=2, keepdims=True)
