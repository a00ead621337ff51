# mistake: divides the attention scores by sqrt(2H) (scaled dot product of the transformer recipe), the task has no scale
# read: right
# told: In praise_score. The first time that you call attention_pool, it is given -0.3665611459 in scores, where -0.518395744 belongs.
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    attn = y @ weights["attention"] / np.sqrt(y.shape[-1])
    z, shares = attention_pool(y, attn, lengths)
    return z @ weights["readout"] + weights["bias"]
