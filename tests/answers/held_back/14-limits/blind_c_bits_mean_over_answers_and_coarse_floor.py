# mistake: TWO: bits_recalled returns the mean over the answers instead of the sum, and it raises small probabilities to 1e-10 instead of to np.finfo(float).tiny, so that a wrong certainty costs 33 bits and not 1022.
# read: right
# told: your bits_recalled takes the mean over the answers: their sum.
def bits_recalled(p, answers):
    one_hot = np.eye(p.shape[2])[answers]
    right = (p * one_hot).sum(axis=2)
    surprise = -np.log2(np.clip(right, 1e-10, 1)).mean(axis=1)
    per_answer = np.log2(p.shape[2]) - surprise
    per_answer[per_answer < 0] = 0
    return per_answer.mean()
