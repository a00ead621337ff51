# mistake: frames do not overlap: hop is the width
# told: In frames. Only the first entry along axis 0 is right. The smallest call that goes wrong: frames([0.
def frames(sound, width, hop):
    T = 1 + (len(sound) - width) // hop
    return np.stack(
        [sound[t * width : t * width + width] if t * width + width <= len(sound) else np.zeros(width) for t in range(T)]
    )
