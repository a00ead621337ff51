// The sounds of the digits and the weights of the network that listens: what the explorer of speech fetches.
import { hand } from "./later.js";
import { SOUNDS } from "./speech-sounds.js";
import { SPEECH } from "./speech-weights.js";

hand("speech-voices", { SOUNDS, SPEECH });
