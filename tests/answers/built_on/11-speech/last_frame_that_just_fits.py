# mistake: The last frame is left out where it ends exactly with the last sample (< instead of <= for its beginning), and nothing at all comes of a sound of just one frame.
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    pieces, begin = [], 0
    while begin + width < len(sound):
        pieces.append(sound[begin : begin + width])
        begin += hop
    return np.array(pieces)
