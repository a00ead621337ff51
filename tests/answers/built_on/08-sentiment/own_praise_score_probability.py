# mistake: returns the probability
# told: your praise_score returns the probability: the score is the logarithm of the odds, before the sigmoi
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    a = z @ weights["readout"] + weights["bias"]
    return 1 / (1 + np.exp(-a))
