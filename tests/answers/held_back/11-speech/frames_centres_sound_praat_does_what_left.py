# mistake: frames centres the frames in the sound as Praat does: what is left over is split between the beginning and the end, instead of dropped at the end
# read: right
# told: In frames. Asked as in the smallest call that goes wrong, but with hop = 4, it is right; with hop = 5 it is not.
def frames(sound, width, hop):
    T = (len(sound) - width) // hop + 1
    first = (len(sound) - ((T - 1) * hop + width)) // 2
    return np.array([sound[first + t * hop : first + t * hop + width] for t in range(T)])
