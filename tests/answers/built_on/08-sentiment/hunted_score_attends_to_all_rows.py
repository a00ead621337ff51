# mistake: praise_score pads by its own hand to one word more than the longest (a row of zeros), and gives read the right lengths; attention over all rows
# told: your praise_score lets padding be attended to, as if all sentences were as long as the longest
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    s = y @ weights["attention"]
    e = np.exp(s - s.max(axis=0))
    z = ((e / e.sum(axis=0))[..., None] * y).sum(axis=0)
    return z @ weights["readout"] + weights["bias"]
