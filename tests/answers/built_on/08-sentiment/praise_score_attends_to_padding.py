# mistake: praise_score tells attention_pool that every sentence has T words, as if the zeros that read puts at padding did not matter: padding has the score 0 and takes a share, so the vector of a shorter sentence is too small; right for the longest sentences of a batch, and where all are equally long; word_effects is right
# read: right
# told: your praise_score lets padding be attended to, as if all sentences were as long as the longest
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    everything = np.full(y.shape[1], y.shape[0])
    z, _ = attention_pool(y, y @ weights["attention"], everything)
    return z @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    shorter = [sentence[:t] + sentence[t + 1 :] for t in range(len(sentence))]
    scores = score_of([sentence] + shorter)
    return scores[0] - scores[1:]
