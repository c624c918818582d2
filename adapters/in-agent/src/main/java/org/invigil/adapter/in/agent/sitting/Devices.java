package org.invigil.adapter.in.agent.sitting;

import java.util.Optional;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.recording.Microphones;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.screen.Screens;
import org.invigil.adapter.in.agent.surroundings.Surroundings;

/**
 * What a sitting records with.
 *
 * @param microphones empty where the exam does not record sound (EXM-1)
 * @param programsAndTitles whether the exam captures them
 * @param screens empty where the exam does not record the screen
 */
public record Devices(
    Cameras cameras,
    Optional<Microphones> microphones,
    Optional<Screens> screens,
    Surroundings surroundings,
    boolean programsAndTitles,
    RecordingProfile profile) {}
