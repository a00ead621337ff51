# mistake: frames stops its loop before len(sound) - width instead of at it, so a last frame that ends exactly at the last sample is lost; a sound of just one frame gives none at all, and crashes.
# read: right
# told: In frames. It is 1 too short along axis 0. The smallest call that goes wrong: frames([-0.6885, -0.42
def frames(sound, width, hop):
    pieces = []
    for start in range(0, len(sound) - width, hop):
        pieces.append(sound[start : start + width])
    return np.stack(pieces)
