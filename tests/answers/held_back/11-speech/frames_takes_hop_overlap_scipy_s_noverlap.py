# mistake: takes hop for the overlap of two frames (scipy's noverlap), so a frame begins every width - hop samples
# read: right
# told: In frames. Asked as in the smallest call that goes wrong, but with width = 2, it is right; with width = 3 it is not.
def frames(sound, width, hop):
    step = max(width - hop, 1)
    out = []
    i = 0
    while i + width <= len(sound):
        out.append(sound[i : i + width])
        i += step
    return np.array(out)
