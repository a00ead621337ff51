# mistake: two mistakes: bits_recalled takes the mean of the probability of the right symbol over the sequences and then its logarithm, instead of the mean of the surprises (too many bits as soon as the probabilities differ between sequences, right for N = 1 or equal probabilities); and it cuts off at 0 the sum over the answers only, not each answer, so that an answer worse than chance takes bits away from the others (right for A = 1 or where no answer is below 0)
# read: right
# told: your bits_recalled cuts off the sum at 0: each answer is to be cut off by itself.
# told: your bits_recalled take
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = np.take_along_axis(p, answers[:, :, None], axis=2)[:, :, 0]
    surprise = -np.log2(np.maximum(right.mean(axis=1), np.finfo(float).tiny))
    return float(max(np.sum(np.log2(K) - surprise), 0.0))
