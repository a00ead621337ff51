# mistake: word_effects makes each shortened sentence from the one before in a single buffer, and appends that same list T times without a copy; all entries are then the sentence without its last word, so all effects are equal
# read: right
# told: In word_effects. The first time that you call score_of, it is given ((20, 4), (20), (20)) as sentences, where ((20, 4), (4), (20)) belongs.
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    buffer = list(sentence[1:])
    batch = [list(sentence), buffer]
    for t in range(len(sentence) - 1):
        buffer[t] = sentence[t]
        batch.append(buffer)
    scores = score_of(batch)
    return scores[0] - scores[1:]
