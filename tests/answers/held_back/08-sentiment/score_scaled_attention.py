# mistake: divides the scores of the attention by the root of 2H, as a transformer does with dot products, before pooling; the text has no such factor; right where every sentence has one word, or all words of a sentence have the same score
# read: right
# told: In praise_score. The first time that you call attention_pool, it is given 1.394543677 in
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    tokens, lengths = pad_batch(sentences)
    encoded = read(tokens, lengths, weights)
    width = encoded.shape[-1]
    logits = np.einsum("tnk,k->tn", encoded, weights["attention"]) / np.sqrt(width)
    pooled, _ = attention_pool(encoded, logits, lengths)
    return pooled @ weights["readout"] + weights["bias"]
