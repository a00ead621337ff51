# mistake: The last frame is left out where it ends exactly with the last sample (< instead of <= for its beginning), and nothing at all comes of a sound of just one frame.
# told: In frames. The smallest call that goes wrong: frames
def frames(sound, width, hop):
    pieces, begin = [], 0
    while begin + width < len(sound):
        pieces.append(sound[begin : begin + width])
        begin += hop
    return np.array(pieces)
