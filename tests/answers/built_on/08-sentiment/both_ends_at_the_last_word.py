# mistake: both_ends takes both halves at the sentence's last word, where the backward direction has read that one word only, instead of its half at row 0; the forward half is right everywhere, the whole is right for sentences of one word
# read: right
# told: your both_ends takes both halves at the last word: there the backward direction has read
def both_ends(y, lengths):
    return np.take_along_axis(y, (lengths - 1)[None, :, None], axis=0)[0]
