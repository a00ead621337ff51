# mistake: the readout stands on the left, so that the sizes do not fit
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return weights["readout"] @ z + weights["bias"]
