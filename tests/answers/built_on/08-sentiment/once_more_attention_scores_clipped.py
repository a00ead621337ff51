# mistake: attention_pool clips the scores to -50 ... 50 so that exp cannot overflow, in place of subtracting each sentence's maximum: scores beyond it become equal; shows where two words of a sentence lie above 50 (100 and 900 get the same share) or its largest scores below -50; right where all scores of words lie between -50 and 50, or where one alone is above 50 and far above the others
# read: right
# told: In attention_pool. With no number beyond 1 in scores the calls that went wrong go well:
def attention_pool(h, scores, lengths):
    T, N = scores.shape
    word = np.less.outer(np.arange(T), lengths)
    e = np.exp(np.clip(np.where(word, scores, 0), -50, 50)) * word
    shares = e / e.sum(axis=0)
    z = np.einsum("tn,tnh->nh", shares, np.where(word[..., None], h, 0))
    return z, shares
