# mistake: what is known is cut off at 0 for each sequence, before the mean, and not for the mean of each answer; a sequence that is surely wrong then costs nothing, and the bits come out too large.
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    A, N, K = p.shape
    smallest = np.finfo(float).tiny
    is_right = np.arange(K) == answers[:, :, None]
    p_right = p[is_right].reshape(A, N)
    surprise = -np.log2(np.clip(p_right, smallest, None))
    gain = np.clip(np.log2(K) - surprise, 0, None)
    return gain.mean(axis=1).sum()
