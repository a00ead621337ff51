# mistake: two in choices: "the probability with which each sentence is chosen" is the sigmoid of its own score, and not the softmax over the sentences of its document, so a document's probabilities do not add up to 1; and the backward half is joined in front of the forward half; both orders of reading and the zeros at padding are right; it is right nowhere but at padding, except by chance
# read: right
# told: your choices puts the backward direction first: ahead comes first. your choices takes a
def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    place = np.arange(S)[:, None]
    inside = place < lengths
    clean = np.where(inside[:, :, None], vectors, 0)
    turn = np.where(inside, lengths - 1 - place, place)
    column = np.arange(N)
    ahead = run(clean, weights["ahead"])
    back = run(clean[turn, column], weights["back"])[turn, column]
    score = np.concatenate([back, ahead], axis=2) @ weights["readout"]
    return np.where(inside, 0.5 + 0.5 * np.tanh(score / 2), 0)
