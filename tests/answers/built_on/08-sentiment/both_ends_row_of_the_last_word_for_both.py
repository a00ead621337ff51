# mistake: both_ends takes both halves from the row of the last word; the backward half has read one word only there and has read the whole sentence at row 0; the forward half is right, and all is right for sentences of one word
# read: right
# told: your both_ends takes both halves at the last word: there the backward direction has read
def both_ends(y, lengths):
    gathered = []
    for column, length in zip(y.swapaxes(0, 1), lengths, strict=True):
        forward, backward = np.split(column[length - 1], 2)
        gathered.append(np.concatenate([forward, backward]))
    return np.array(gathered)
